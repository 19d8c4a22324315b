using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>A rule's clock that runs for a patient.</summary>
/// <param name="Trigger">The event that started it.</param>
/// <param name="FirstPermitted">Inclusive.</param>
/// <param name="LastPermitted">Inclusive; a second later is too late.</param>
public sealed record OpenClock(
    RegulatoryRule Rule,
    PatientId Patient,
    EpisodeEvent Trigger,
    Instant FirstPermitted,
    Instant LastPermitted
)
{
    /// <summary>The discipline it runs for, or null.</summary>
    public Discipline? Discipline { get; init; }

    /// <summary>Who may make the visit.</summary>
    public required IReadOnlyList<Discipline> By { get; init; }

    /// <summary>The patient is in hospital: the clock runs, and nobody can meet it at home.</summary>
    public bool IsPatientAway { get; init; }

    public bool Permits(Instant time) => FirstPermitted <= time && time <= LastPermitted;

    /// <summary>Time left; negative when it is too late.</summary>
    public Duration Slack(Instant at) => LastPermitted - at;

    public bool IsOverdue(Instant at) => at > LastPermitted;

    /// <summary>Latest start of a visit that meets the rule, before looking at anybody's day.</summary>
    /// <param name="service">How long the visit takes.</param>
    public Instant LatestStart(Duration service) =>
        Rule.Deadline!.OnCompletion ? LastPermitted - service : LastPermitted;

    /// <summary>The latest start that lies in one of the windows; null where none is permitted.</summary>
    /// <param name="windows">When the visit could start: the patient's windows, cut with somebody's free time.</param>
    /// <param name="service">How long the visit takes.</param>
    public Instant? LastFeasible(IEnumerable<TimeWindow> windows, Duration service)
    {
        Instant latest = LatestStart(service);
        Instant? best = null;
        foreach (TimeWindow window in windows)
        {
            Instant start = Instant.Min(window.End, latest);
            if (start >= window.Start && start >= FirstPermitted && !(start <= best))
                best = start;
        }
        return best;
    }

    /// <summary>Whether a visit of this kind by this discipline meets the rule.</summary>
    public bool IsMetBy(VisitType type, Discipline discipline) => Rule.Visits.Contains(type) && By.Contains(discipline);
}
