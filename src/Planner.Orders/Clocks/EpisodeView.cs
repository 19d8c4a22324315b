using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>An episode's events as far as they are known at a moment, in order of time.</summary>
internal sealed class EpisodeView(CareEpisode episode, Instant at, DateTimeZone zone)
{
    private static readonly EpisodeEventKind[] Ahead =
    [
        EpisodeEventKind.OrderedStartOfCare,
        EpisodeEventKind.OrderedResumption,
    ];

    public CareEpisode Episode => episode;

    public DateTimeZone Zone => zone;

    public LocalDate Today { get; } = at.InZone(zone).Date;

    public IReadOnlyList<EpisodeEvent> Events { get; } =
    [.. episode.Events.Where(e => e.At <= at || Ahead.Contains(e.Kind)).OrderBy(e => e.At)];

    /// <summary>Admitted and not back.</summary>
    public bool IsPatientAway =>
        Events.LastOrDefault(e => e.Kind is EpisodeEventKind.InpatientAdmission or EpisodeEventKind.ReturnHome)
            is { Kind: EpisodeEventKind.InpatientAdmission };

    public IEnumerable<EpisodeEvent> Of(IReadOnlyList<EpisodeEventKind> kinds) =>
        Events.Where(e => kinds.Contains(e.Kind));

    public LocalDate DateOf(EpisodeEvent happened) => happened.At.InZone(zone).Date;

    /// <summary>Whether an event counts as not before another; events of a day without a time count as that whole day.</summary>
    public bool IsNotBefore(EpisodeEvent later, EpisodeEvent earlier) =>
        later.At >= earlier.At || ((later.IsWholeDay || earlier.IsWholeDay) && DateOf(later) >= DateOf(earlier));

    /// <summary>Whether an event came after the start of a clock; what a physician orders for the same day counts too.</summary>
    public bool Replaces(EpisodeEvent later, EpisodeEvent start) =>
        Ahead.Contains(later.Kind) ? IsNotBefore(later, start) : later.At > start.At;

    /// <summary>How long the inpatient stay before a return was; null where no admission is known, or it was for tests.</summary>
    public Duration? StayBefore(EpisodeEvent back)
    {
        EpisodeEvent? admission = Events.LastOrDefault(e =>
            e.Kind == EpisodeEventKind.InpatientAdmission && e.At <= back.At
        );
        return admission is null or { ForTests: true } ? null : back.At - admission.At;
    }
}
