namespace Planner.Routing;

/// <summary>The best times of one route, breaks placed.</summary>
/// <param name="Stops">As in <see cref="RoutingSolution.Routes"/>.</param>
internal sealed record ChainTimes(
    int Route,
    int[] Stops,
    IReadOnlyList<(int Service, int Start)> Starts,
    IReadOnlyList<(int Break, int Start)> Breaks,
    int Departure,
    int Return
)
{
    /// <summary>Reads them off the curves; among equally good starts those of <paramref name="wishes"/> (by service) are kept.</summary>
    public static ChainTimes? Of(ChainCosts costs, ChainCurves curves, int[] wishes)
    {
        Reading reading = new(costs, curves, wishes);
        return reading.Run();
    }

    /// <summary>Those of a used route of a solution.</summary>
    public static ChainTimes Of(RoutingSolution solution, int route)
    {
        int[] stops = solution.Routes[route];
        return new ChainTimes(
            route,
            stops,
            [.. stops.Where(s => s >= 0).Select(s => (s, solution.ServiceStart[s]))],
            [.. stops.Where(s => s < 0).Select(s => (~s, solution.BreakStart[~s]))],
            solution.Departure[route],
            solution.Return[route]
        );
    }

    /// <summary>Puts them into a solution of one's own.</summary>
    public void WriteTo(RoutingSolution solution)
    {
        foreach (int stop in solution.Routes[Route].Where(s => s < 0))
        {
            solution.BreakStart[~stop] = -1;
        }

        (solution.Routes[Route], solution.Departure[Route], solution.Return[Route]) = (Stops, Departure, Return);
        foreach ((int x, int start) in Starts)
        {
            solution.ServiceStart[x] = start;
        }

        foreach ((int pause, int start) in Breaks)
        {
            solution.BreakStart[pause] = start;
        }
    }

    private sealed class Reading(ChainCosts costs, ChainCurves curves, int[] wishes)
    {
        private readonly List<int> _stops = [];
        private readonly List<(int, int)> _starts = [];
        private readonly List<(int, int)> _breaks = [];
        private readonly CostCurve _step = new();

        public ChainTimes? Run()
        {
            Chain chain = curves.Chain;
            CostCurve departure = costs.Departure(chain.Route);
            if (FirstRun(departure) is not { } first)
            {
                return null;
            }

            (BreakRun run, int ready) = (first.Run, first.Tick);
            int leave = ready;
            int set = 0;
            int start = ready;
            for (int gap = 0; gap <= chain.Stops; gap++)
            {
                GapStep step = curves.Step(gap, run);
                int earliest = step.After(start);
                int next = gap < chain.Stops ? NextStart(gap, set | run.Mask, earliest) : earliest;
                leave = gap == 0 ? LatestDeparture(step, start, next) : leave;
                Add(run, gap == 0 ? leave : start + chain.LengthBefore(gap));
                (set, start) = (set | run.Mask, next);
                if (gap < chain.Stops)
                {
                    _stops.Add(chain.Services[gap]);
                    _starts.Add((chain.Services[gap], start));
                    run = RunBehind(gap, set, start);
                }
            }

            return new ChainTimes(chain.Route, [.. _stops], _starts, _breaks, leave, start);
        }

        private (BreakRun Run, int Tick)? FirstRun(CostCurve departure)
        {
            (BreakRun, int)? best = null;
            Int128 least = 0;
            CostCurve sum = new();
            foreach (BreakRun run in curves.Runs[0])
            {
                if (curves.Behind(0, run.Mask) is { } rest)
                {
                    CurveSteps.Backward(rest, curves.Step(0, run), departure.First, CostCurve.Horizon, _step);
                    CurveSums.Add(departure, _step, sum);
                    if (
                        sum.LeastFrom(departure.First, departure.First) is { } found
                        && (best is null || found.Value < least)
                    )
                    {
                        (best, least) = ((run, found.Tick), found.Value);
                    }
                }
            }

            return best;
        }

        private int NextStart(int stop, int set, int earliest) =>
            curves.At(stop, set)!.LeastFrom(earliest, wishes[curves.Chain.Services[stop]])!.Value.Tick;

        /// <summary>Nobody leaves earlier than the first stop and the breaks before it ask for.</summary>
        private int LatestDeparture(GapStep step, int departure, int next)
        {
            bool isFixed = costs.Problem.Routes.DepartsAtShiftStart;
            return isFixed ? departure : Math.Max(departure, Math.Min(step.Latest, next - step.Shift));
        }

        private BreakRun RunBehind(int stop, int set, int start)
        {
            BreakRun? best = null;
            Int128 least = 0;
            foreach (BreakRun run in curves.Runs[stop + 1])
            {
                GapStep step = curves.Step(stop + 1, run);
                bool fits = (run.Mask & set) == 0 && start <= step.Latest;
                if (fits && curves.Behind(stop + 1, set | run.Mask) is { } rest && step.After(start) <= rest.Last)
                {
                    Int128 value = rest.At(step.After(start)) + step.Cost;
                    if (best is null || value < least)
                    {
                        (best, least) = (run, value);
                    }
                }
            }

            return best!;
        }

        private void Add(BreakRun run, int ready)
        {
            foreach ((int pause, int start) in run.Starts(costs.Problem, ready))
            {
                _stops.Add(~pause);
                _breaks.Add((pause, start));
            }
        }
    }
}
