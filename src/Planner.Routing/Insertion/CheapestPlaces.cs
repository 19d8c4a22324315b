namespace Planner.Routing;

/// <summary>The cheapest place of each route or pair of routes: places by bound, exact prices until no bound can win.</summary>
internal sealed class CheapestPlaces(PlaceBook book, InsertionTimes times, InsertionLimits limits)
{
    private readonly Dictionary<(int, int), ResolvedInsertion> _found = [];

    /// <summary>At most so many, cheapest first.</summary>
    public List<ResolvedInsertion> Best(int visit, int most)
    {
        List<PlaceCombination> places = book.Of(visit, limits);
        places.Sort(Order);
        foreach (PlaceCombination place in places)
        {
            TieredCost bound = TierScale.ToTiers(place.Bound);
            if (_found.TryGetValue(place.Routes, out ResolvedInsertion? known) && known.Added <= bound)
            {
                continue;
            }

            if (_found.Count >= most && bound >= Nth(most))
            {
                break;
            }

            Resolve(place, known);
        }

        return [.. _found.OrderBy(f => f.Value.Added).ThenBy(f => f.Key).Take(most).Select(f => f.Value)];
    }

    private void Resolve(PlaceCombination place, ResolvedInsertion? known)
    {
        ResolvedInsertion? exact = times.Exact(place, limits, known);
        if (exact is not null && (known is null || exact.Added < known.Added))
        {
            _found[place.Routes] = exact;
        }
    }

    private TieredCost Nth(int most) => _found.Values.Select(f => f.Added).Order().ElementAt(most - 1);

    private static int Order(PlaceCombination a, PlaceCombination b)
    {
        int order = a.Bound.CompareTo(b.Bound);
        order = order != 0 ? order : a.Routes.CompareTo(b.Routes);
        order = order != 0 ? order : a.First.Gap.CompareTo(b.First.Gap);
        return order != 0 ? order : (a.Second?.Gap ?? 0).CompareTo(b.Second?.Gap ?? 0);
    }
}
