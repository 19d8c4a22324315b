namespace Planner.Routing;

/// <summary>
/// Turns a place into its exact times. Where the highest lateness of the day would change, or the rings of links are too many,
/// all routes are timed together, for every way to place the breaks of the routes that change.
/// </summary>
internal sealed class InsertionTimes
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly PlaceBook _book;
    private readonly TieredCost _before;
    private readonly long _highest;
    private (InsertionLimits? Limits, RingSearch Search) _rings;
    private (int Visit, InsertionLimits? Limits, TiedRoutes? Routes) _tied = (-1, null, null);

    public InsertionTimes(RoutingSolution solution, PlaceBook book)
    {
        (_solution, _book, _problem) = (solution, book, book.Costs.Problem);
        _rings = (null, new RingSearch(book));
        _before = SolutionPricing.Price(_problem, solution);
        _highest = HighestLateness(solution.ServiceStart, LengthOf);
    }

    /// <summary>The exact price of a place; null where none is below a limit.</summary>
    public ResolvedInsertion? Exact(PlaceCombination place, InsertionLimits limits, ResolvedInsertion? known)
    {
        Int128? scaled = known is null ? null : TierScale.Of(known.Added);
        // What is learnt decides between times that cost the same: it must not depend on what was asked before.
        _rings = _rings.Limits == limits ? _rings : (limits, new RingSearch(_book));
        bool isKnown = _rings.Search.TryFind(place, limits, scaled, out TiedTimes? best);
        if (isKnown && (best is null || KeepsHighest(best.Starts, best.Changed)))
        {
            return best is null ? null : new ResolvedInsertion(TierScale.ToTiers(best.Cost), best.Changed);
        }

        return Together(place, limits, known?.Added ?? new TieredCost(long.MaxValue, 0, 0, 0));
    }

    /// <summary>The least price of a place with all routes timed together; null where none is below a limit.</summary>
    private ResolvedInsertion? Together(PlaceCombination place, InsertionLimits limits, TieredCost limit)
    {
        ResolvedInsertion? best = null;
        RingBounds? learnt = null;
        foreach (BreakArrangement arrangement in new BreakArrangements(_book, place, limits).All())
        {
            TieredCost least = best?.Added ?? limit;
            if (TierScale.ToTiers(place.Bound + arrangement.Dearer) >= least)
            {
                break;
            }

            if (learnt?.Reaches(arrangement, least) == true || Timed(place, limits, arrangement) is not { } timed)
            {
                continue;
            }

            TieredCost added = Growth(timed, place);
            best = added < least ? new ResolvedInsertion(added, Changes(timed)) : best;
            learnt ??= _rings.Search.Learn(place, limits, timed);
        }

        return best;
    }

    private RoutingSolution? Timed(PlaceCombination place, InsertionLimits limits, BreakArrangement arrangement)
    {
        int visit = _problem.Services.Visit[place.First.Service];
        bool isSame = _tied.Visit == visit && _tied.Limits == limits;
        _tied = isSame ? _tied : (visit, limits, new TiedRoutes(_book, _solution, visit, limits));
        Dictionary<int, int[]> stops = [];
        List<int> further = [];
        foreach (PlaceQuote quote in Quotes(place))
        {
            int[] old = _book.Routes.ChainOf(quote.Route).Services;
            int[] services = [.. old[..quote.Gap], quote.Service, .. old[quote.Gap..]];
            stops[quote.Route] = arrangement.StopsOf(quote.Route, services);
            further.AddRange(_book.LinksOf(quote.Service).Select(l => _book.Routes.RouteOf[l.Other(quote.Service)]));
        }

        return _tied.Routes!.Time(stops, further, [.. Quotes(place).Select(q => q.Sums.Length)]);
    }

    private static IEnumerable<PlaceQuote> Quotes(PlaceCombination place) =>
        place.Second is null ? [place.First] : [place.First, place.Second];

    private TieredCost Growth(RoutingSolution timed, PlaceCombination place)
    {
        TieredCost after = SolutionPricing.Price(_problem, timed);
        int visit = _problem.Services.Visit[place.First.Service];
        long leftOut = _problem.Visits.LeaveOutCost[visit];
        int tier = _problem.Visits.Mandatory[visit] ? 0 : _problem.Weights.OptionalVisitTier;
        return new TieredCost(Of(0), Of(1), Of(2), Of(3));
        long Of(int t) => after[t] - _before[t] + (t == tier ? leftOut : 0);
    }

    private List<ChainTimes> Changes(RoutingSolution timed)
    {
        List<ChainTimes> changes = [];
        for (int r = 0; r < timed.Routes.Length; r++)
        {
            int[] stops = timed.Routes[r];
            bool isSame =
                stops.AsSpan().SequenceEqual(_solution.Routes[r])
                && timed.Departure[r] == _solution.Departure[r]
                && timed.Return[r] == _solution.Return[r]
                && stops.All(s => s < 0 || timed.ServiceStart[s] == _solution.ServiceStart[s])
                && stops.All(s => s >= 0 || timed.BreakStart[~s] == _solution.BreakStart[~s]);
            if (!isSame)
            {
                changes.Add(ChainTimes.Of(timed, r));
            }
        }

        return changes;
    }

    /// <summary>Only where lateness has a price beyond its sum: nothing may become the latest, nor stop being it.</summary>
    private bool KeepsHighest(int[] starts, List<ChainTimes> changed)
    {
        if (!_problem.Weights.HighestTardiness.IsActive)
        {
            return true;
        }

        Dictionary<int, int> lengths = [];
        foreach (ChainTimes route in changed)
        {
            int[] services = [.. route.Stops.Where(stop => stop >= 0)];
            Chain chain = Chain.Of(_book.Costs, route.Route, services);
            for (int k = 0; k < services.Length; k++)
            {
                lengths[services[k]] = chain.Lengths[k];
            }
        }

        return HighestLateness(starts, x => lengths.TryGetValue(x, out int length) ? length : LengthOf(x)) == _highest;
    }

    private long HighestLateness(int[] starts, Func<int, int> lengthOf)
    {
        if (!_problem.Weights.HighestTardiness.IsActive)
        {
            return 0;
        }

        long highest = 0;
        for (int x = 0; x < starts.Length; x++)
        {
            if (starts[x] >= 0 && _problem.Services.DueAt(x, starts[x]) is var due && due < RoutingProblem.Unlimited)
            {
                int length = _problem.Services.DueAtEnd ? lengthOf(x) : 0;
                highest = Math.Max(highest, (long)starts[x] + length - due);
            }
        }

        return highest;
    }

    private int LengthOf(int x)
    {
        Chain chain = _book.Routes.ChainOf(_book.Routes.RouteOf[x]);
        return chain.Lengths[Array.IndexOf(chain.Services, x)];
    }
}
