namespace Planner.Routing;

/// <summary>The routes with a visit in its places, for every way to place the breaks of the routes that change.</summary>
internal sealed class BreakArrangements(PlaceBook book, RoutingSolution solution, PlaceCombination place)
{
    public IEnumerable<int[][]> All()
    {
        foreach (int[] first in Of(place.First))
        {
            int[][] routes = [.. solution.Routes];
            routes[place.First.Route] = first;
            if (place.Second is null)
            {
                yield return routes;
                continue;
            }

            foreach (int[] second in Of(place.Second))
            {
                int[][] both = [.. routes];
                both[place.Second.Route] = second;
                yield return both;
            }
        }
    }

    private List<int[]> Of(PlaceQuote quote)
    {
        Chain old = book.Routes.ChainOf(quote.Route);
        int[] services = [.. old.Services[..quote.Gap], quote.Service, .. old.Services[quote.Gap..]];
        List<int[]> all = [];
        Collect(book.Breaks(quote.Route), services, 0, 0, [], all);
        return all;
    }

    private static void Collect(RouteBreaks breaks, int[] services, int gap, int set, List<int> stops, List<int[]> into)
    {
        foreach (BreakRun run in breaks.Runs.Where(r => (r.Mask & set) == 0))
        {
            List<int> longer = [.. stops, .. run.Breaks.Select(b => ~b)];
            if (gap < services.Length)
            {
                longer.Add(services[gap]);
                Collect(breaks, services, gap + 1, set | run.Mask, longer, into);
            }
            else if (breaks.CostOf(set | run.Mask) is not null)
            {
                into.Add([.. longer]);
            }
        }
    }
}
