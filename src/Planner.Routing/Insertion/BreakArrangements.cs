namespace Planner.Routing;

/// <summary>The changed routes of a place, for every way to place their breaks, cheapest bound first.</summary>
internal sealed class BreakArrangements(PlaceBook book, PlaceCombination place, InsertionLimits limits)
{
    public List<BreakArrangement> All()
    {
        List<BreakArrangement> all = place.Second is null ? [.. Of(place.First).Select(Alone)] : Pairs(place.Second);
        Int128 lowest = all.Count == 0 ? 0 : all.Min(a => a.Dearer);
        return [.. all.Select(a => a with { Dearer = a.Dearer - lowest }).OrderBy(a => a.Dearer)];
    }

    private BreakArrangement Alone((BreakRun[] Runs, CostCurve Curve) one) =>
        new(
            new Dictionary<int, BreakRun[]> { [place.First.Route] = one.Runs },
            one.Curve.LeastFrom(one.Curve.First, one.Curve.First)!.Value.Value
        );

    private List<BreakArrangement> Pairs(PlaceQuote second)
    {
        List<BreakArrangement> all = [];
        List<(BreakRun[] Runs, CostCurve Curve)> first = Of(place.First);
        (int low, int high) = PairPlaces.Apart(book.Costs.Problem.Relations, place.First.Service);
        foreach ((BreakRun[] others, CostCurve curve) in Of(second))
        {
            CostCurve seen = CurveMinima.Within(curve, low, high);
            foreach ((BreakRun[] runs, CostCurve own) in first)
            {
                if (CurveSums.Least(own, seen) is { } least)
                {
                    Dictionary<int, BreakRun[]> both = new() { [place.First.Route] = runs, [second.Route] = others };
                    all.Add(new BreakArrangement(both, least));
                }
            }
        }

        return all;
    }

    /// <summary>Every arrangement of one route, with its least cost by the start of the new service.</summary>
    private List<(BreakRun[] Runs, CostCurve Curve)> Of(PlaceQuote quote)
    {
        Chain old = book.Routes.ChainOf(quote.Route);
        int[] services = [.. old.Services[..quote.Gap], quote.Service, .. old.Services[quote.Gap..]];
        Chain chain = Chain.Of(book.Costs, quote.Route, services);
        CostCurve[] own = Own(chain, quote);
        List<BreakRun[]> runs = [];
        Collect(book.Breaks(quote.Route), chain.Stops, 0, [], runs);
        List<(BreakRun[] Runs, CostCurve Curve)> all = [];
        foreach (BreakRun[] run in runs)
        {
            BreakRun[][] only = [.. run.Select(r => new[] { r })];
            ChainCurves curves = new ChainCurves(book.Costs, book.Breaks(quote.Route), chain, own, only).WithBefore();
            CostCurve curve = CurveSums.Add(curves.Whole(quote.Gap), own[quote.Gap]);
            if (!curve.IsEmpty)
            {
                all.Add((run, curve));
            }
        }

        return all;
    }

    /// <summary>Two tied routes are bounded with prices in place of what binds them, so their arrangements are too.</summary>
    private CostCurve[] Own(Chain chain, PlaceQuote quote)
    {
        CostCurve?[] messages = place.IsLoose ? book.Routes.PricesOf(quote.Route) : book.Routes.Messages(quote.Route);
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            bool isNew = k == quote.Gap;
            own[k] = isNew
                ? book.Costs.Start(quote.Service, chain.Lengths[k], limits.From, limits.To - chain.Lengths[k])
                : book.Costs.Start(chain.Services[k], chain.Lengths[k]);
            CostCurve? message =
                !isNew ? messages[k < quote.Gap ? k : k - 1]
                : place.IsLoose ? null
                : book.MessageOf(quote.Service, quote.Route);
            own[k] = message is null ? own[k] : CurveSums.Add(own[k], message);
        }

        return own;
    }

    private static void Collect(RouteBreaks breaks, int stops, int set, BreakRun[] before, List<BreakRun[]> into)
    {
        foreach (BreakRun run in breaks.Runs.Where(r => (r.Mask & set) == 0))
        {
            BreakRun[] longer = [.. before, run];
            if (longer.Length <= stops)
            {
                Collect(breaks, stops, set | run.Mask, longer, into);
            }
            else if (breaks.CostOf(set | run.Mask) is not null)
            {
                into.Add(longer);
            }
        }
    }
}
