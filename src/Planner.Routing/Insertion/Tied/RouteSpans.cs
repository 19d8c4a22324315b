namespace Planner.Routing;

/// <summary>First and last possible starts of a route's stops, for every set of breaks taken by then.</summary>
internal sealed class RouteSpans(ChainCosts costs, Chain chain, RouteBreaks breaks, BreakRun[][] runs)
{
    private readonly RoutingProblem _problem = costs.Problem;
    private readonly int[][] _first = Table(chain.Stops + 1, breaks.Sets, int.MaxValue);
    private readonly int[][] _last = Table(chain.Stops + 1, breaks.Sets, int.MinValue);

    /// <summary>Narrows spans by stop to what the route allows; false where that is nothing.</summary>
    public bool TryNarrow((int First, int Last)[] spans)
    {
        Forward(spans);
        Backward(spans);
        for (int k = 0; k < spans.Length; k++)
        {
            (int first, int last) = (int.MaxValue, int.MinValue);
            for (int set = 0; set < breaks.Sets; set++)
            {
                if (_first[k][set] <= _last[k][set])
                {
                    first = Math.Min(first, _first[k][set]);
                    last = Math.Max(last, _last[k][set]);
                }
            }

            if (first > last)
            {
                return false;
            }

            spans[k] = (first, last);
        }

        return true;
    }

    private GapStep Step(int gap, BreakRun run) => run.Over(chain.LengthBefore(gap), chain.Legs[gap], costs.Waiting);

    private void Forward((int First, int Last)[] spans)
    {
        for (int gap = 0; gap < chain.Stops; gap++)
        {
            for (int set = 0; set < breaks.Sets; set++)
            {
                int before =
                    gap == 0
                        ? (set == 0 ? _problem.Routes.ShiftStart[chain.Route] : int.MaxValue)
                        : _first[gap - 1][set];
                foreach (BreakRun run in runs[gap])
                {
                    GapStep step = Step(gap, run);
                    if (before <= step.Latest && (run.Mask & set) == 0)
                    {
                        int start = InWindow(chain.Services[gap], Math.Max(spans[gap].First, step.After(before)));
                        int taken = set | run.Mask;
                        _first[gap][taken] = Math.Min(
                            _first[gap][taken],
                            start <= spans[gap].Last ? start : int.MaxValue
                        );
                    }
                }
            }
        }
    }

    private void Backward((int First, int Last)[] spans)
    {
        for (int set = 0; set < breaks.Sets; set++)
        {
            _last[chain.Stops][set] = breaks.CostOf(set) is null ? int.MinValue : _problem.Routes.HardEnd[chain.Route];
        }

        for (int gap = chain.Stops; gap > 0; gap--)
        {
            for (int set = 0; set < breaks.Sets; set++)
            {
                foreach (BreakRun run in runs[gap].Where(r => (r.Mask & set) == 0))
                {
                    GapStep step = Step(gap, run);
                    int behind = _last[gap][set | run.Mask];
                    if (behind >= step.Floor && behind > int.MinValue)
                    {
                        int start = Math.Min(step.Latest, behind - step.Shift);
                        start = Math.Min(start, spans[gap - 1].Last);
                        _last[gap - 1][set] = Math.Max(_last[gap - 1][set], start);
                    }
                }
            }
        }
    }

    private int InWindow(int x, int t)
    {
        ServiceTable services = _problem.Services;
        for (int w = services.WindowFirst[x]; w < services.WindowFirst[x + 1]; w++)
        {
            if (t <= services.WindowLatest[w])
            {
                return Math.Max(t, services.WindowEarliest[w]);
            }
        }

        return int.MaxValue;
    }

    private static int[][] Table(int rows, int columns, int value) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat(value, columns).ToArray())];
}
