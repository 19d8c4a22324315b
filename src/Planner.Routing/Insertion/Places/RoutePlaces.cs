namespace Planner.Routing;

/// <summary>Prices every place of one route for a service, in time independent of the route's length.</summary>
internal sealed class RoutePlaces
{
    private readonly ChainCosts _costs;
    private readonly PlaceRules _rules;
    private readonly ChainCurves _curves;
    private readonly CostCurve?[] _messages;
    private readonly BreakRun[] _runs;
    private readonly Int128 _before;
    private readonly CostCurve _there = new();
    private readonly CostCurve _rest = new();
    private readonly CostCurve _sum = new();

    /// <param name="before">Scaled cost of the times of all that hangs together with the route, as the solution has them.</param>
    public RoutePlaces(
        ChainCosts costs,
        PlaceRules rules,
        RouteBreaks breaks,
        Chain chain,
        CostCurve?[] messages,
        Int128 before
    )
    {
        (_costs, _rules, _messages, _runs, _before) = (costs, rules, messages, breaks.Runs, before);
        _curves = Curves(costs, breaks, chain, messages).WithBefore();
    }

    public Chain Chain => _curves.Chain;

    /// <summary>The curves of a chain whose breaks may be taken anywhere.</summary>
    /// <param name="messages">By stop, cost beyond the route; null where nothing.</param>
    public static ChainCurves Curves(ChainCosts costs, RouteBreaks breaks, Chain chain, CostCurve?[] messages)
    {
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            CostCurve alone = costs.Start(chain.Services[k], chain.Lengths[k]);
            own[k] = messages[k] is { } message ? CurveSums.Add(alone, message) : alone;
        }

        return new ChainCurves(costs, breaks, chain, own, [.. Enumerable.Repeat(breaks.Runs, chain.Stops + 1)]);
    }

    /// <summary>The price of a place; null where the service does not fit.</summary>
    /// <param name="message">What its links cost beyond the route, by its start; null where nothing.</param>
    public PlaceQuote? At(int gap, int x, CostCurve? message, InsertionLimits limits, bool withCurve)
    {
        if (_rules.At(Chain, gap, x) is not { } sums)
        {
            return null;
        }

        CostCurve own = _costs.Start(x, sums.Length, limits.From, limits.To - sums.Length);
        own = message is null ? own : CurveSums.Add(own, message);
        if (own.IsEmpty)
        {
            return null;
        }

        CostCurve? curve = withCurve ? new CostCurve() : null;
        Int128? least = Least(gap, sums, own, ref curve);
        Int128 rest = _rules.CostOf(Chain.Route, x, sums) - _before;
        return least is { } timed ? new PlaceQuote(x, Chain.Route, gap, sums, timed + rest, curve?.Plus(rest)) : null;
    }

    private Int128? Least(int gap, in PlaceSums sums, CostCurve own, ref CostCurve? curve)
    {
        Int128? best = null;
        for (int set = 0; set < _curves.Sets; set++)
        {
            if (_curves.Before(gap, set) is not { } before)
            {
                continue;
            }

            foreach (BreakRun first in _runs)
            {
                GapStep into = first.Over(Chain.LengthBefore(gap), sums.Into, _costs.Waiting);
                if ((first.Mask & set) != 0 || before.First > into.Latest || into.After(before.First) > own.Last)
                {
                    continue;
                }

                CurveSteps.Forward(before, into, own.First, own.Last, _there);
                CurveSums.Add(_there, own, _sum);
                if (!_sum.IsEmpty && Behind(gap, set | first.Mask, sums, ref curve) is { } value)
                {
                    best = best is null || value < best ? value : best;
                }
            }
        }

        return best;
    }

    private Int128? Behind(int gap, int set, in PlaceSums sums, ref CostCurve? curve)
    {
        Int128? best = null;
        foreach (BreakRun run in _runs)
        {
            if ((run.Mask & set) != 0 || BehindOf(gap, set | run.Mask, sums) is not { } behind)
            {
                continue;
            }

            GapStep step = run.Over(sums.Length, sums.OutOf, _costs.Waiting);
            if (_sum.First > step.Latest || step.After(_sum.First) > behind.Last)
            {
                continue;
            }

            CurveSteps.Backward(behind, step, _sum.First, _sum.Last, _rest);
            if (curve is not null)
            {
                curve = CurveSums.Lower(curve, CurveSums.Add(_sum, _rest));
            }

            Int128? value = CurveSums.Least(_sum, _rest);
            best = best is null || value < best ? value ?? best : best;
        }

        return best;
    }

    /// <summary>What lies behind the gap; worked out anew where the next stop's set-up changes.</summary>
    private CostCurve? BehindOf(int gap, int set, in PlaceSums sums)
    {
        if (gap == Chain.Stops || sums.NextLength == Chain.Lengths[gap])
        {
            return _curves.Behind(gap, set);
        }

        CostCurve own = _costs.Start(Chain.Services[gap], sums.NextLength);
        own = _messages[gap] is { } message ? CurveSums.Add(own, message) : own;
        return _curves.Rest(gap, set, own, sums.NextLength) is { } rest ? CurveMinima.From(rest) : null;
    }
}
