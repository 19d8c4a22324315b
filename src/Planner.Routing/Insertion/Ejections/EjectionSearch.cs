namespace Planner.Routing;

/// <summary>
/// Chains that make room for a visit: a service leaves its route, the visit takes the room, the service goes to another route;
/// where it fits none, a second one makes room for it. Judged by the earliest times, breaks where they stand; of every set of
/// moved services the best is kept.
/// </summary>
internal sealed unsafe class EjectionSearch
{
    /// <summary>Places that are tried for one visit: a chain is looked for in a moment or not at all.</summary>
    private const int MostTries = 1_500_000;
    private readonly SearchData _data;
    private readonly RouteState<RichFeatures> _state;
    private readonly Dictionary<(int, int), EjectionPlan> _found = [];
    private readonly int[] _movable;
    private int _left;
    private int _end;

    /// <exception cref="ArgumentException">The routes have no times.</exception>
    public EjectionSearch(RoutingProblem problem, RoutingSolution solution)
    {
        _state = new PlaceFinder(problem, solution).State;
        _data = _state.Data;
        _movable =
        [
            .. Enumerable
                .Range(0, problem.ServiceCount)
                .Where(x =>
                    _state.Route[x] >= 0 && problem.Services.PinnedRank[x] < 0 && IsAlone(problem.Services.Visit[x])
                ),
        ];
    }

    /// <summary>The best chain of each set of moved services, the cheapest by its guide first.</summary>
    /// <param name="visit">Left out by the solution.</param>
    /// <param name="depth">Most services that move, 1 or 2.</param>
    /// <param name="through">A route that takes one of the visit's services; -1 = any.</param>
    public List<EjectionPlan> Of(int visit, int depth, int through)
    {
        (_left, _end) = (MostTries, _data.ServiceFirst[visit + 1]);
        _found.Clear();
        Totals before = _state.Now;
        _state.MarkServed(visit);
        int first = _data.ServiceFirst[visit];
        foreach (int moved in _movable)
        {
            int route = _state.Route[moved];
            if ((through < 0 || through == route) && Enumerable.Range(first, _end - first).Any(x => IsAble(x, route)))
            {
                Free(moved, () => PlaceVisit(first, route, false, () => PlaceMoved(moved, route, depth)));
            }
        }

        _state.Undo(0, before);
        return
        [
            .. _found.Values.OrderBy(plan => plan.Guide).ThenBy(plan => plan.Moved[0]).ThenBy(plan => plan.Moved[^1]),
        ];
    }

    private bool IsAlone(int visit) => _data.ServiceFirst[visit + 1] - _data.ServiceFirst[visit] == 1;

    private bool IsAble(int x, int route)
    {
        for (int k = _data.AbleFirst[x]; k < _data.AbleFirst[x + 1]; k++)
        {
            if (_data.AbleRoute[k] == route)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Services x.. of the visit, one of them in the route where there is room now.</summary>
    private void PlaceVisit(int x, int freed, bool isUsed, Action then)
    {
        if (x == _end)
        {
            then();
            return;
        }

        bool isLast = x + 1 == _end;
        Place(x, isLast && !isUsed ? freed : -1, -1, r => PlaceVisit(x + 1, freed, isUsed || r == freed, then));
    }

    private void PlaceMoved(int moved, int from, int depth)
    {
        int known = _found.Count;
        Place(moved, -1, from, _ => Keep(moved, moved, [from]));
        if (depth < 2 || _found.Count > known)
        {
            return;
        }

        foreach (int second in _movable)
        {
            int route = _state.Route[second];
            if (second != moved && route >= 0 && route != from && IsAble(moved, route))
            {
                Free(
                    second,
                    () =>
                        Place(moved, route, -1, _ => Place(second, -1, route, _ => Keep(moved, second, [from, route])))
                );
            }
        }
    }

    /// <summary>Takes a service out for the length of an action.</summary>
    private void Free(int x, Action then)
    {
        if (_left <= 0)
        {
            return;
        }

        Totals before = _state.Now;
        int mark = _state.Mark;
        _state.Detach(x);
        if (_data.Bound.First[x] == _data.Bound.First[x + 1])
        {
            _state.LimitWindow(x, _data.WindowFirst[x]);
        }

        if (_state.Settle(long.MaxValue))
        {
            then();
        }

        _state.Undo(mark, before);
    }

    /// <summary>Every place of a service in one route, or in all but one.</summary>
    private void Place(int x, int only, int never, Action<int> then)
    {
        for (int k = _data.AbleFirst[x]; k < _data.AbleFirst[x + 1]; k++)
        {
            int r = _data.AbleRoute[k];
            if ((only >= 0 && r != only) || r == never || !_state.MayServe(x, r))
            {
                continue;
            }

            int u = _data.Depot + r;
            do
            {
                PlaceBehind(x, u, () => then(r));
                u = _state.Next[u];
            } while (u != _data.Depot + r);
        }
    }

    private void PlaceBehind(int x, int u, Action then)
    {
        // Half a visit may break rules that the whole keeps.
        bool isWhole = IsAlone(_data.Problem.Services.Visit[x]);
        if (--_left < 0 || (isWhole && _state.InsertBound(x, u) >= RouteState<RichFeatures>.Impossible))
        {
            return;
        }

        Totals before = _state.Now;
        int mark = _state.Mark;
        _state.Attach(x, u);
        if (_state.Settle(long.MaxValue))
        {
            then();
        }

        _state.Undo(mark, before);
    }

    private void Keep(int moved, int second, int[] emptied)
    {
        if (_found.TryGetValue((moved, second), out EjectionPlan? known) && known.Guide <= _state.Guide)
        {
            return;
        }

        int visit = _data.Problem.Services.Visit[_end - 1];
        IEnumerable<int> placed = Enumerable
            .Range(_data.ServiceFirst[visit], _end - _data.ServiceFirst[visit])
            .Append(moved)
            .Append(second)
            .Select(x => _state.Route[x]);
        int[] all = moved == second ? [moved] : [moved, second];
        _found[(moved, second)] = new EjectionPlan(
            _state.Guide,
            all,
            emptied.Concat(placed).Distinct().ToDictionary(r => r, StopsOf)
        );
    }

    private int[] StopsOf(int r)
    {
        List<int> stops = [];
        for (int x = _state.Next[_data.Depot + r]; x != _data.Depot + r; x = _state.Next[x])
        {
            stops.Add(x < _data.Services ? x : ~(x - _data.Services));
        }

        return stops.Exists(stop => stop >= 0) ? [.. stops] : [];
    }
}
