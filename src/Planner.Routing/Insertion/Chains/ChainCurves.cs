namespace Planner.Routing;

/// <summary>
/// Least costs of the times of a chain from its ends towards every stop, for every set of breaks taken by then. Together they
/// price any change at one place in time independent of the length of the route (forward and backward cost functions, as in
/// Ibaraki et al., Effective local search algorithms for routing and scheduling problems with general time-window
/// constraints, Transportation Science 39, 2005).
/// </summary>
internal sealed class ChainCurves
{
    private readonly ChainCosts _costs;
    private readonly RouteBreaks _breaks;
    private readonly CostCurve _step = new();
    private readonly CostCurve?[][] _before;
    private readonly CostCurve?[][] _arrive;
    private readonly CostCurve?[][] _at;
    private readonly CostCurve?[][] _behind;

    /// <param name="own">Cost of each stop's start.</param>
    /// <param name="runs">By gap, what breaks it may hold.</param>
    public ChainCurves(ChainCosts costs, RouteBreaks breaks, Chain chain, CostCurve[] own, BreakRun[][] runs)
    {
        (_costs, _breaks, Chain, Own, Runs) = (costs, breaks, chain, own, runs);
        (_before, _arrive) = (Table(), Table());
        (_at, _behind) = (Table(), Table());
        for (int set = 0; set < breaks.Sets; set++)
        {
            _behind[chain.Stops][set] = breaks.CostOf(set) is { } missed
                ? CurveMinima.From(costs.Return(chain.Route).Plus(missed))
                : null;
        }

        for (int k = chain.Stops - 1; k >= 0; k--)
        {
            for (int set = 0; set < breaks.Sets; set++)
            {
                _at[k][set] = Rest(k, set, Own[k], chain.Lengths[k]);
                _behind[k][set] = _at[k][set] is { } rest ? CurveMinima.From(rest) : null;
            }
        }
    }

    public Chain Chain { get; }

    public CostCurve[] Own { get; }

    public BreakRun[][] Runs { get; }

    public int Sets => _breaks.Sets;

    /// <summary>Least cost of the chain; null when no times fit.</summary>
    public Int128? Least()
    {
        Int128? best = null;
        CostCurve departure = _costs.Departure(Chain.Route);
        foreach (BreakRun run in Runs[0])
        {
            if (_behind[0][run.Mask] is { } rest)
            {
                CurveSteps.Backward(rest, Step(0, run), departure.First, CostCurve.Horizon, _step);
                best = Lower(best, CurveSums.Least(departure, _step));
            }
        }

        return best;
    }

    /// <summary>Fills what lies in front of the stops; asked for before <see cref="Before"/> and <see cref="Whole"/>.</summary>
    public ChainCurves WithBefore()
    {
        _before[0][0] = _costs.Departure(Chain.Route);
        for (int k = 0; k < Chain.Stops; k++)
        {
            for (int set = 0; set < Sets; set++)
            {
                _arrive[k][set] = ArriveAt(k, set);
                _before[k + 1][set] = _arrive[k][set] is { } there
                    ? CurveMinima.UpTo(CurveSums.Add(there, Own[k]))
                    : null;
            }
        }

        return this;
    }

    /// <summary>In front of a gap: least cost by the last start of the stop before it (or departure), with these breaks taken.</summary>
    public CostCurve? Before(int gap, int set) => _before[gap][set] is { IsEmpty: false } curve ? curve : null;

    /// <summary>Behind a gap: least cost by the earliest start of the stop behind it (or return).</summary>
    public CostCurve? Behind(int gap, int set) => _behind[gap][set] is { IsEmpty: false } curve ? curve : null;

    /// <summary>At a stop: cost of its start and of all that follows.</summary>
    public CostCurve? At(int stop, int set) => _at[stop][set];

    /// <summary>Least cost of the chain by the start of one stop, without that stop's own cost.</summary>
    public CostCurve Whole(int stop)
    {
        CostCurve whole = new();
        for (int set = 0; set < Sets; set++)
        {
            if (_arrive[stop][set] is { } there && Rest(stop, set, null, Chain.Lengths[stop]) is { } rest)
            {
                whole = CurveSums.Lower(whole, CurveSums.Add(there, rest));
            }
        }

        return whole;
    }

    public GapStep Step(int gap, BreakRun run) => run.Over(Chain.LengthBefore(gap), Chain.Legs[gap], _costs.Waiting);

    /// <summary>Cost of a stop's start, <paramref name="own"/>, and of all that follows; null where nothing fits.</summary>
    public CostCurve? Rest(int stop, int set, CostCurve? own, int length)
    {
        CostCurve best = new();
        int from = own is { IsEmpty: false } ? own.First : -CostCurve.Horizon;
        int to = own is { IsEmpty: false } ? own.Last : CostCurve.Horizon;
        foreach (BreakRun run in Runs[stop + 1])
        {
            if ((run.Mask & set) == 0 && _behind[stop + 1][set | run.Mask] is { IsEmpty: false } rest)
            {
                CurveSteps.Backward(rest, run.Over(length, Chain.Legs[stop + 1], _costs.Waiting), from, to, _step);
                best = CurveSums.Lower(best, _step);
            }
        }

        best = own is null ? best : CurveSums.Add(best, own);
        return best.IsEmpty ? null : best;
    }

    private CostCurve? ArriveAt(int stop, int set)
    {
        CostCurve best = new();
        foreach (BreakRun run in Runs[stop])
        {
            if ((run.Mask & ~set) == 0 && Before(stop, set & ~run.Mask) is { } before && !Own[stop].IsEmpty)
            {
                CurveSteps.Forward(before, Step(stop, run), Own[stop].First, Own[stop].Last, _step);
                best = CurveSums.Lower(best, _step);
            }
        }

        return best.IsEmpty ? null : best;
    }

    private static Int128? Lower(Int128? a, Int128? b) => a is null || (b is not null && b < a) ? b : a;

    private CostCurve?[][] Table()
    {
        CostCurve?[][] table = new CostCurve?[Chain.Stops + 1][];
        for (int k = 0; k < table.Length; k++)
        {
            table[k] = new CostCurve?[Sets];
        }

        return table;
    }
}
