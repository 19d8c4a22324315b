namespace Planner.Routing;

/// <summary>The breaks of one route and the runs in which a gap may hold them.</summary>
internal sealed class RouteBreaks
{
    public const int Most = 3;
    private readonly RoutingProblem _problem;
    private readonly int[] _breaks;

    public RouteBreaks(RoutingProblem problem, int[] breaks)
    {
        (_problem, _breaks) = (problem, breaks);
        List<BreakRun> runs = [];
        Collect(BreakRun.None, runs);
        Runs = [.. runs];
    }

    /// <summary>Every run, the empty one first.</summary>
    public BreakRun[] Runs { get; }

    /// <summary>Number of sets of breaks.</summary>
    public int Sets => 1 << _breaks.Length;

    /// <summary>Cost of having taken just these breaks at the end of the day; null where one is mandatory and missing.</summary>
    public Int128? CostOf(int set)
    {
        Int128 cost = 0;
        for (int bit = 0; bit < _breaks.Length; bit++)
        {
            if ((set & (1 << bit)) == 0)
            {
                if (_problem.Breaks.Mandatory[_breaks[bit]])
                {
                    return null;
                }

                cost += TierScale.Of(_problem.Weights.MissedBreak);
            }
        }

        return cost;
    }

    /// <summary>The run of just these breaks in this order; null where one comes too late.</summary>
    public BreakRun? RunOf(IEnumerable<int> breaks)
    {
        BreakRun? run = BreakRun.None;
        foreach (int pause in breaks)
        {
            run = run?.Then(_problem, pause, Array.IndexOf(_breaks, pause));
        }

        return run;
    }

    private void Collect(BreakRun run, List<BreakRun> into)
    {
        into.Add(run);
        for (int bit = 0; bit < _breaks.Length; bit++)
        {
            if ((run.Mask & (1 << bit)) == 0 && run.Then(_problem, _breaks[bit], bit) is { } longer)
            {
                Collect(longer, into);
            }
        }
    }
}
