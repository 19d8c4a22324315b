using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Breaks of a shift that are still due. One whose latest start has passed while the clinician was busy is due next; one that an
/// early end leaves no room for is not due any more.
/// </summary>
internal static class RestBreaks
{
    /// <returns>Each break with its number in the published shift.</returns>
    public static IReadOnlyList<(Break Pause, int Index)> Of(
        Shift shift,
        SimulatedRoute? route,
        Instant start,
        Instant end
    )
    {
        HashSet<int> taken = route is null ? [] : [.. Taken(route).Select(pause => pause.Break)];
        var left = new List<(Break, int)>();
        Instant free = start;
        foreach ((int index, Break pause) in shift.Breaks.Index().Where(item => !taken.Contains(item.Index)))
        {
            bool isCutOff = end < shift.HardEnd && pause.LatestStart + pause.Length > end;
            bool isMissed = !pause.Mandatory && pause.LatestStart < start;
            if (isCutOff || isMissed || Instant.Max(free, pause.EarliestStart) + pause.Length > end)
                continue;
            left.Add((pause with { LatestStart = Instant.Max(pause.LatestStart, free) }, index));
            if (pause.LatestStart < free)
                free += pause.Length;
        }
        return left;
    }

    /// <summary>Breaks that no longer change.</summary>
    public static IEnumerable<PlannedBreak> Taken(SimulatedRoute route) =>
        route.FrozenStops.SelectMany(stop => stop.Breaks).Concat(route.IsHomebound ? route.LastBreaks : []);
}
