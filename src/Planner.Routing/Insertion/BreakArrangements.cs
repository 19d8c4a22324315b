namespace Planner.Routing;

/// <summary>The changed routes of a place, for every way to place their breaks, cheapest bound first.</summary>
internal sealed class BreakArrangements(PlaceBook book, PlaceCombination place, InsertionLimits limits)
{
    private readonly RoutingProblem _problem = book.Costs.Problem;

    /// <summary>Stops of the changed routes, and how much dearer than the place's bound the arrangement is at least.</summary>
    public List<(Dictionary<int, int[]> Stops, Int128 Dearer)> All()
    {
        List<(Dictionary<int, int[]> Stops, Int128 Dearer)> all = [];
        List<(int[] Stops, Int128 Dearer)> second = place.Second is null ? [([], 0)] : Of(place.Second);
        foreach ((int[] stops, Int128 dearer) in Of(place.First))
        {
            foreach ((int[] others, Int128 more) in second)
            {
                Dictionary<int, int[]> changed = new() { [place.First.Route] = stops };
                if (place.Second is { } other)
                {
                    changed[other.Route] = others;
                }

                all.Add((changed, dearer + more));
            }
        }

        return [.. all.OrderBy(a => a.Dearer)];
    }

    private List<(int[] Stops, Int128 Dearer)> Of(PlaceQuote quote)
    {
        Chain old = book.Routes.ChainOf(quote.Route);
        int[] services = [.. old.Services[..quote.Gap], quote.Service, .. old.Services[quote.Gap..]];
        Chain chain = Chain.Of(book.Costs, quote.Route, services);
        List<BreakRun[]> runs = [];
        Collect(book.Breaks(quote.Route), chain.Stops, 0, [], runs);
        List<(int[] Stops, Int128 Dearer)> all = [];
        foreach (BreakRun[] run in runs)
        {
            ChainCurves curves = new(
                book.Costs,
                book.Breaks(quote.Route),
                chain,
                Own(chain, quote),
                [.. run.Select(r => new[] { r })]
            );
            if (curves.Least() is { } least)
            {
                all.Add((StopsOf(services, run), least));
            }
        }

        Int128 lowest = all.Count == 0 ? 0 : all.Min(a => a.Dearer);
        return [.. all.Select(a => (a.Stops, a.Dearer - lowest))];
    }

    /// <summary>Two tied routes are bounded as if nothing bound them, so their arrangements are too.</summary>
    private CostCurve[] Own(Chain chain, PlaceQuote quote)
    {
        CostCurve?[] messages = book.Routes.Messages(quote.Route);
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            bool isNew = k == quote.Gap;
            own[k] = isNew
                ? book.Costs.Start(quote.Service, chain.Lengths[k], limits.From, limits.To - chain.Lengths[k])
                : book.Costs.Start(chain.Services[k], chain.Lengths[k]);
            CostCurve? message =
                place.IsLoose ? null
                : isNew ? book.MessageOf(quote.Service, quote.Route)
                : messages[k < quote.Gap ? k : k - 1];
            own[k] = message is null ? own[k] : CurveSums.Add(own[k], message);
        }

        return own;
    }

    private static int[] StopsOf(int[] services, BreakRun[] runs)
    {
        List<int> stops = [];
        for (int gap = 0; gap <= services.Length; gap++)
        {
            stops.AddRange(runs[gap].Breaks.Select(b => ~b));
            if (gap < services.Length)
            {
                stops.Add(services[gap]);
            }
        }

        return [.. stops];
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
