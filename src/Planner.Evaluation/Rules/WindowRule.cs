using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A service starts in the hard window of its visit that the plan names, both ends included.</summary>
internal sealed class WindowRule() : RouteRule(RuleCodes.Window)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (StopFacts stop in route.Stops)
            if (stop.Visit is { } visit && Mistake(facts, visit, stop.Planned) is { } message)
                yield return Broken(
                    route,
                    stop,
                    message,
                    Durations.Minutes(Distance(visit, stop.Planned.Start)),
                    "minutes"
                );
    }

    private static string? Mistake(PlanFacts facts, Visit visit, PlannedStop stop)
    {
        int held = visit.Windows.TakeWhile(w => !w.Contains(stop.Start)).Count();
        if (held == visit.Windows.Count)
            return $"Visit {visit.Id} starts at {facts.Words.Time(stop.Start)}, outside of its windows.";
        bool named = stop.Window >= 0 && stop.Window < visit.Windows.Count;
        return named && visit.Windows[stop.Window].Contains(stop.Start)
            ? null
            : $"Visit {visit.Id} names window {stop.Window}, but starts at {facts.Words.Time(stop.Start)} in window {held}.";
    }

    private static Duration Distance(Visit visit, Instant start) =>
        visit.Windows.Count == 0 ? Duration.Zero : visit.Windows.Min(w => Distance(w, start));

    private static Duration Distance(TimeWindow window, Instant start) =>
        Duration.Max(Duration.Zero, Duration.Max(window.Start - start, start - window.End));
}
