namespace Planner.Routing;

/// <summary>
/// Splits a solved day into regions of neighbouring clinicians who can take over from one another. Left-out visits come first:
/// around each that is not covered yet a region grows. The others are peeled off from the outside, as seen from a random anchor,
/// so that each round draws other borders.
/// </summary>
/// <param name="wantedServices">A region grows until it has so many services.</param>
internal sealed class RegionMap(RoutingProblem problem, ServiceBonds bonds, int wantedServices)
{
    public IReadOnlyList<Region> Split(RoutingSolution solution, SearchRandom random)
    {
        DutyUnits units = new(problem, solution);
        HashSet<int> free = [.. Enumerable.Range(0, units.Count)];
        List<List<int>> grown = [];
        LeftOutVisits leftOut = new(problem, bonds, solution, random);
        foreach (int[] group in leftOut.Groups)
        {
            if (!grown.Exists(region => leftOut.FitsInto(group, region, units)))
            {
                GrowAround(group, leftOut, grown, free, units);
            }
        }

        int anchor = random.Below(units.Count);
        while (free.Count > 0)
        {
            int seed = free.OrderByDescending(u => units.Distance(anchor, u)).ThenBy(u => u).First();
            Grow(
                grown,
                free,
                units,
                u => u == seed || units.CanExchange(seed, u),
                u => u == seed ? -1 : units.Distance(seed, u)
            );
        }

        return leftOut.Share([.. grown.Where(region => region.Sum(units.Size) > 1 || region.Count > 1)], units);
    }

    private void GrowAround(
        int[] group,
        LeftOutVisits leftOut,
        List<List<int>> grown,
        HashSet<int> free,
        DutyUnits units
    )
    {
        var partners = leftOut.Partners(group);
        int[] places = leftOut.Places(group);
        Grow(
            grown,
            free,
            units,
            u => partners.Contains(u) || leftOut.MayHelp(group, u, units),
            u => partners.Contains(u) ? -1 : units.Distance(places, u)
        );
    }

    private void Grow(
        List<List<int>> grown,
        HashSet<int> free,
        DutyUnits units,
        Func<int, bool> may,
        Func<int, long> distance
    )
    {
        List<int> region = [];
        int size = 0;
        foreach (int unit in free.Where(may).OrderBy(distance).ThenBy(u => u).ToList())
        {
            if (size >= wantedServices)
            {
                break;
            }

            region.Add(unit);
            free.Remove(unit);
            size += units.Size(unit);
        }

        if (region.Count > 0)
        {
            grown.Add(region);
        }
    }
}
