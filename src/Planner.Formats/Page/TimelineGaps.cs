using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Splits the time between services into travel, waiting and breaks.</summary>
internal static class TimelineGaps
{
    /// <summary>Every stretch of a route with stops that is not a service, in order.</summary>
    public static IEnumerable<TimelineSpan> Of(PageRoute route)
    {
        if (route.Stops.Count == 0)
            return [];
        PlannedRoute planned = route.Route!;
        IEnumerable<TimelineSpan> breaks = planned.Breaks.Select(b => new TimelineSpan(
            TimelineActivity.Break,
            b.Start,
            b.End
        ));
        return Gaps(route).SelectMany(g => Fill(g, planned.Breaks)).Concat(breaks).OrderBy(s => s.From);
    }

    private static IEnumerable<(Instant Ready, Instant Next, int Seconds)> Gaps(PageRoute route)
    {
        Instant ready = route.Route!.Departure;
        foreach (PageStop stop in route.Stops)
        {
            yield return (ready, stop.Stop.Start, stop.Stop.Leg.Seconds);
            ready = stop.Stop.End;
        }
        yield return (ready, route.Route.Return, route.Route.LegHome.Seconds);
    }

    // The clinician leaves at once: free time is travel until the leg is driven, waiting after that.
    private static IEnumerable<TimelineSpan> Fill(
        (Instant Ready, Instant Next, int Seconds) gap,
        IReadOnlyList<PlannedBreak> breaks
    )
    {
        Duration left = Duration.FromSeconds(gap.Seconds);
        foreach ((Instant from, Instant to) in Free(gap.Ready, gap.Next, breaks))
        {
            Instant turn = Instant.Min(to, from + left);
            if (turn > from)
                yield return new(TimelineActivity.Travel, from, turn);
            if (to > turn)
                yield return new(TimelineActivity.Waiting, turn, to);
            left -= turn - from;
        }
    }

    private static IEnumerable<(Instant From, Instant To)> Free(
        Instant from,
        Instant to,
        IReadOnlyList<PlannedBreak> breaks
    )
    {
        foreach (PlannedBreak taken in breaks.Where(b => b.Start < to && b.End > from).OrderBy(b => b.Start))
        {
            if (taken.Start > from)
                yield return (from, taken.Start);
            from = Instant.Max(from, taken.End);
        }
        if (to > from)
            yield return (from, to);
    }
}
