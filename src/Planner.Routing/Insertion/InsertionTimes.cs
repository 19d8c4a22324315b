namespace Planner.Routing;

/// <summary>
/// Turns a priced place into times. Where what was left out of the price holds all the same, the price is exact; where it does
/// not, all routes are timed together, for every way to place the breaks of the routes that change.
/// </summary>
internal sealed class InsertionTimes
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly PlaceBook _book;
    private readonly TieredCost _before;
    private readonly long _highest;
    private (int Visit, TiedRoutes? Routes) _tied = (-1, null);

    public InsertionTimes(RoutingSolution solution, PlaceBook book)
    {
        (_solution, _book, _problem) = (solution, book, book.Costs.Problem);
        _before = SolutionPricing.Price(_problem, solution);
        _highest = HighestLateness(solution.ServiceStart, LengthOf);
    }

    /// <summary>The exact price where the bound is reached; null where it is not.</summary>
    public ResolvedInsertion? AtBound(PlaceCombination place, InsertionLimits limits)
    {
        if (place.IsLoose)
        {
            return null;
        }

        int[] starts = [.. _solution.ServiceStart];
        List<ChainTimes> changed = [];
        if (!AddTimes(place, limits, starts, changed))
        {
            return null;
        }

        bool holds = _book.Routes.Links.All.All(link => link.Holds(starts));
        holds &= Services(place).All(x => _book.LinksOf(x).All(link => link.Holds(starts)));
        return holds && KeepsHighest(starts, changed)
            ? new ResolvedInsertion(TierScale.ToTiers(place.Bound), changed)
            : null;
    }

    /// <summary>The least price of a place with all routes timed together; null where none is below a limit.</summary>
    public ResolvedInsertion? Together(PlaceCombination place, InsertionLimits limits, TieredCost limit)
    {
        ResolvedInsertion? best = null;
        int visit = _problem.Services.Visit[place.First.Service];
        _tied = _tied.Visit == visit ? _tied : (visit, new TiedRoutes(_book, _solution, visit));
        int[] further =
        [
            .. Services(place).SelectMany(x => _book.LinksOf(x).Select(l => _book.Routes.RouteOf[l.Other(x)])),
        ];
        foreach ((Dictionary<int, int[]> stops, Int128 dearer) in new BreakArrangements(_book, place, limits).All())
        {
            if (TierScale.ToTiers(place.Bound + dearer) >= (best?.Added ?? limit))
            {
                break;
            }

            if (_tied.Routes!.Time(stops, further) is { } timed && IsWithin(timed, place, limits))
            {
                TieredCost added = Growth(timed, place);
                best = added < (best?.Added ?? limit) ? new ResolvedInsertion(added, Changes(timed)) : best;
            }
        }

        return best;
    }

    private static IEnumerable<int> Services(PlaceCombination place) =>
        place.Second is null ? [place.First.Service] : [place.First.Service, place.Second.Service];

    private bool AddTimes(PlaceCombination place, InsertionLimits limits, int[] starts, List<ChainTimes> changed)
    {
        if (place.Second is not { } second)
        {
            return AddTimes(place.First, limits.From, limits.To, starts, changed);
        }

        (int low, int high) = PairPlaces.Apart(_problem.Relations, place.First.Service);
        CostCurve both = CurveSums.Add(place.First.Curve!, CurveMinima.Within(second.Curve!, low, high));
        int t = both.LeastFrom(both.First, both.First)!.Value.Tick;
        CostCurve span = CostCurve.Constant(
            (int)Math.Max((long)t + low, -CostCurve.Horizon),
            (int)Math.Min((long)t + high, CostCurve.Horizon),
            0
        );
        CostCurve other = CurveSums.Add(second.Curve!, span);
        int u = other.LeastFrom(other.First, t)!.Value.Tick;
        return AddTimes(place.First, t, t + place.First.Sums.Length, starts, changed)
            && AddTimes(second, u, u + second.Sums.Length, starts, changed);
    }

    /// <summary>The times of one changed route, its service within a span, and of all that hangs on it.</summary>
    private bool AddTimes(PlaceQuote place, int from, int to, int[] starts, List<ChainTimes> changed)
    {
        int route = place.Route;
        Chain old = _book.Routes.ChainOf(route);
        int[] services = [.. old.Services[..place.Gap], place.Service, .. old.Services[place.Gap..]];
        CostCurve?[] known = _book.Routes.Messages(route);
        CostCurve?[] messages =
        [
            .. known[..place.Gap],
            Within(_book.MessageOf(place.Service, route), from, to - place.Sums.Length),
            .. known[place.Gap..],
        ];
        Chain chain = Chain.Of(_book.Costs, route, services);
        ChainCurves curves = RoutePlaces.Curves(_book.Costs, _book.Breaks(route), chain, messages);
        if (ChainTimes.Of(_book.Costs, curves, _solution.ServiceStart) is not { } times)
        {
            return false;
        }

        foreach ((int x, int start) in times.Starts)
        {
            starts[x] = start;
        }

        changed.Add(times);
        _book.Routes.AddBeyond(route, starts, changed);
        foreach (TimeLink link in _book.TightLinksOf(place.Service, route))
        {
            (int low, int high) = link.Seen(place.Service);
            int start = starts[place.Service];
            int latest = (int)Math.Min((long)start + high, CostCurve.Horizon);
            _book.Routes.AddPinned(link.Other(place.Service), start + low, latest, starts, changed);
        }

        return true;
    }

    private static CostCurve Within(CostCurve? message, int from, int to)
    {
        CostCurve span = CostCurve.Constant(from, to, 0);
        return message is null ? span : CurveSums.Add(message, span);
    }

    private bool IsWithin(RoutingSolution timed, PlaceCombination place, InsertionLimits limits) =>
        Services(place)
            .All(x =>
                timed.ServiceStart[x] >= limits.From
                && timed.ServiceStart[x] + (x == place.First.Service ? place.First : place.Second!).Sums.Length
                    <= limits.To
            );

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
