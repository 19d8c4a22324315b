namespace Planner.Routing;

/// <summary>Breaks taken one after the other in one gap of a route.</summary>
/// <param name="Breaks">Indices of breaks, in order.</param>
/// <param name="Mask">Bits of these breaks among those of the route.</param>
/// <param name="Floor">The end of the last, however early one is ready; -Horizon without breaks.</param>
/// <param name="Ticks">Sum of their lengths.</param>
/// <param name="Latest">Last tick to be ready.</param>
internal sealed record BreakRun(int[] Breaks, int Mask, int Floor, int Ticks, int Latest)
{
    public static BreakRun None { get; } = new([], 0, -CostCurve.Horizon, 0, CostCurve.Horizon);

    /// <summary>The run with one more break behind; null where it can never begin in time.</summary>
    public BreakRun? Then(RoutingProblem problem, int pause, int bit)
    {
        BreakTable breaks = problem.Breaks;
        int floor = Math.Max(Floor, breaks.EarliestStart[pause]);
        return floor > breaks.LatestStart[pause]
            ? null
            : new BreakRun(
                [.. Breaks, pause],
                Mask | (1 << bit),
                floor + breaks.Length[pause],
                Ticks + breaks.Length[pause],
                Math.Min(Latest, breaks.LatestStart[pause] - Ticks)
            );
    }

    /// <summary>The way of a gap with this run.</summary>
    /// <param name="length">Ticks from the start of the stop before until one is ready.</param>
    public GapStep Over(int length, int travel, Int128 costPerTick) =>
        new(Floor, length + travel + Ticks, Latest - length, -costPerTick * Ticks);

    /// <summary>The starts of the breaks for somebody who is ready at a tick.</summary>
    public IEnumerable<(int Break, int Start)> Starts(RoutingProblem problem, int ready)
    {
        foreach (int pause in Breaks)
        {
            int start = Math.Max(ready, problem.Breaks.EarliestStart[pause]);
            yield return (pause, start);
            ready = start + problem.Breaks.Length[pause];
        }
    }
}
