using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>
/// Which clocks run for a patient. Rules in hours count elapsed hours, whatever the clocks on the wall do; rules in days count
/// calendar days of the agency's time zone and end with the last second of the day. A rule counts in the version that was valid
/// on the day its count began.
/// </summary>
public static class RegulatoryClock
{
    /// <summary>The open clocks of an episode, the one with the least slack first; overdue ones stay until they are met.</summary>
    /// <param name="at">The present; what happened later is not known yet, what is ordered for later is.</param>
    /// <param name="zone">The agency's time zone.</param>
    public static IReadOnlyList<OpenClock> Open(RuleBook book, CareEpisode episode, Instant at, DateTimeZone zone)
    {
        EpisodeView view = new(episode, at, zone);
        return
        [
            .. book
                .Rules.Where(rule =>
                    rule is { Trigger: not null, Deadline: not null } && IsAbout(rule.Trigger, episode)
                )
                .SelectMany(rule => new RuleReading(rule, view).Clocks())
                .OrderBy(clock => clock.LastPermitted)
                .ThenBy(clock => clock.Rule.Id, StringComparer.Ordinal)
                .ThenBy(clock => clock.Discipline),
        ];
    }

    /// <summary>The clock a visit has to meet: of those it can meet the one with the least slack; null where there is none.</summary>
    public static OpenClock? Of(Visit visit, IEnumerable<OpenClock> clocks) =>
        clocks
            .Where(clock => clock.Patient == visit.Patient && IsMetBy(clock, visit))
            .MinBy(clock => clock.LastPermitted);

    private static bool IsMetBy(OpenClock clock, Visit visit) =>
        visit.Services.Any(service => service.Disciplines.Any(d => clock.IsMetBy(visit.Type, d)));

    private static bool IsAbout(RuleTrigger trigger, CareEpisode episode) =>
        trigger.Care switch
        {
            CareScope.Skilled => episode.IsSkilled,
            CareScope.NonSkilled => !episode.IsSkilled,
            _ => true,
        };
}
