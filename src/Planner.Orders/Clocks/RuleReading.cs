using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>One rule against one episode.</summary>
internal sealed class RuleReading(RegulatoryRule rule, EpisodeView view)
{
    private readonly RuleTrigger _trigger = rule.Trigger!;
    private readonly RuleDeadline _deadline = rule.Deadline!;

    public IEnumerable<OpenClock> Clocks() =>
        Triggers().Where(Applies).SelectMany(t => _deadline.EveryDays is { } days ? Cycles(t, days) : Single(t));

    // The latest event; one per discipline where each has its clock.
    private IEnumerable<EpisodeEvent> Triggers() =>
        _trigger.PerDiscipline
            ? view.Of(_trigger.Events)
                .Where(e => e.Discipline is not null)
                .GroupBy(e => e.Discipline)
                .OrderBy(g => g.Key)
                .Select(g => g.Last())
            : view.Of(_trigger.Events).TakeLast(1);

    private bool Applies(EpisodeEvent start) =>
        !view.Of(_trigger.YieldsTo).Any(e => view.Replaces(e, start))
        && !view.Of(_trigger.NotAfter).Any(e => e.At < start.At)
        && (_trigger.OnlyAfter.Count == 0 || view.Of(_trigger.OnlyAfter).Any(e => e.At <= start.At))
        && !view.Of(rule.EndedBy).Any(e => IsSame(e, start) && view.IsNotBefore(e, start))
        && (_trigger.LeastStayHours is not { } hours || view.StayBefore(start) >= Duration.FromHours(hours));

    private IEnumerable<OpenClock> Single(EpisodeEvent start)
    {
        bool isMet = Closings(start).Any(e => !ReferenceEquals(e, start) && view.IsNotBefore(e, start));
        if (!isMet && rule.IsValidOn(view.DateOf(start)))
            yield return Clock(
                start,
                Moment(start, _deadline.Opens, 0, last: false),
                Moment(start, _deadline.Closes, 0, last: true)
            );
    }

    // The cycle that runs now and the one before it stay open until they are met; a late event meets the older one.
    private IEnumerable<OpenClock> Cycles(EpisodeEvent start, int days)
    {
        LocalDate first = view.DateOf(start);
        int now = Math.Max(0, Period.DaysBetween(first, view.Today)) / days + 1;
        for (int cycle = Math.Max(1, now - 1); cycle <= now + 1; cycle++)
        {
            Instant opens = Moment(start, _deadline.Opens, cycle * days, last: false);
            Instant nextOpens = Moment(start, _deadline.Opens, (cycle + 1) * days, last: false);
            bool isMet = Closings(start).Any(e => opens <= e.At && e.At < nextOpens);
            if (isMet || !rule.IsValidOn(first.PlusDays((cycle - 1) * days)))
                continue;
            yield return Clock(start, opens, Moment(start, _deadline.Closes, cycle * days, last: true));
            if (cycle >= now)
                yield break;
        }
    }

    private IEnumerable<EpisodeEvent> Closings(EpisodeEvent start) =>
        view.Of(rule.ClosedBy).Where(e => IsSame(e, start));

    private bool IsSame(EpisodeEvent closing, EpisodeEvent start) =>
        !_trigger.PerDiscipline || closing.Discipline is null || closing.Discipline == start.Discipline;

    private Instant Moment(EpisodeEvent start, RuleOffset offset, int plusDays, bool last)
    {
        if (!offset.IsDays && plusDays == 0)
            return start.At + Duration.FromHours(offset.Amount);
        LocalDate day = view.DateOf(start).PlusDays(plusDays + offset.Amount);
        return last
            ? view.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromSeconds(1)
            : view.Zone.AtStartOfDay(day).ToInstant();
    }

    private OpenClock Clock(EpisodeEvent start, Instant opens, Instant closes) =>
        new(rule, view.Episode.Patient, start, opens, closes)
        {
            Discipline = _trigger.PerDiscipline ? start.Discipline : null,
            By = By(start),
            IsPatientAway = view.IsPatientAway,
        };

    private IReadOnlyList<Discipline> By(EpisodeEvent start) =>
        (rule.By.Count, view.Episode.IsTherapyOnly) switch
        {
            (0, _) => start.Discipline is { } own ? [own] : [],
            (_, true) => [.. rule.By, .. rule.ByTherapyOnly],
            _ => rule.By,
        };
}
