namespace Planner.Routing;

/// <summary>
/// Tries other stops for a few routes, with all that follows in time along relations: routes whose bound services must start
/// later are walked again until nothing moves. Starts only grow, so what is reached is feasible; one per search.
/// </summary>
internal sealed class RepairTrial
{
    private const int MostRoutes = 16;
    private const int MostWalks = 96;
    private readonly RepairData _data;
    private readonly RepairState _state;
    private readonly RepairWalk _walk;
    private readonly int[] _bound;
    private readonly int[] _start;
    private readonly int[] _stamp;
    private readonly int[] _boundStamp;
    private readonly int[] _slotOf;
    private readonly int[] _slotStamp;
    private readonly int[] _routes = new int[MostRoutes];
    private readonly int[][] _stops = new int[MostRoutes][];
    private readonly int[] _lengths = new int[MostRoutes];
    private readonly RouteFigures[] _figures = new RouteFigures[MostRoutes];
    private readonly bool[] _waiting = new bool[MostRoutes];
    private int _now;
    private int _count;

    public RepairTrial(RepairData data, RepairState state)
    {
        _data = data;
        _state = state;
        int services = data.Problem.ServiceCount;
        (_bound, _start) = (new int[services], new int[services]);
        (_stamp, _boundStamp) = (new int[services], new int[services]);
        (_slotOf, _slotStamp) = (new int[data.Problem.RouteCount], new int[data.Problem.RouteCount]);
        _walk = new RepairWalk(data) { BoundOf = BoundOf, Early = state.Early };
        for (int k = 0; k < MostRoutes; k++)
        {
            _stops[k] = new int[256];
        }
    }

    /// <summary>From here on no route changes but by trials of one kind: walks may share what they have in common.</summary>
    public void BeginScan() => _walk.Begin();

    /// <summary>Begins a new trial.</summary>
    /// <param name="isScan">True: shares walks with the trials since <see cref="BeginScan"/>.</param>
    public void Begin(bool isScan = false)
    {
        if (!isScan)
        {
            _walk.Begin();
        }

        _now++;
        _count = 0;
    }

    /// <summary>Gives a route other stops.</summary>
    public Span<int> Change(int route, int count)
    {
        int slot = SlotOf(route);
        _lengths[slot] = count;
        _waiting[slot] = true;
        return _stops[slot].AsSpan(0, count);
    }

    /// <summary>The routes given other stops so far.</summary>
    public int[] ChangedRoutes() => _routes[.._count];

    /// <summary>Walks a route again with its present stops; its slot, -1 where there is no room for more.</summary>
    public int Wake(int route)
    {
        if (_slotStamp[route] == _now)
        {
            return _slotOf[route];
        }

        if (_count == MostRoutes)
        {
            return -1;
        }

        _state.Stops[route].CopyTo(Change(route, _state.Stops[route].Length));
        return _slotOf[route];
    }

    /// <summary>Walks what was changed and what follows; false where it cannot be.</summary>
    public bool Run()
    {
        int walks = 0;
        for (int slot = Next(); slot >= 0; slot = Next())
        {
            _waiting[slot] = false;
            ReadOnlySpan<int> stops = _stops[slot].AsSpan(0, _lengths[slot]);
            if (
                ++walks > MostWalks
                || !_walk.Try(_routes[slot], stops, out _figures[slot])
                || !_state.Holds(_routes[slot], _figures[slot])
                || !Note(stops)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the trial adds to a guide: per changed route new less old.</summary>
    public long Gain(RepairWeights weights)
    {
        long sum = 0;
        for (int k = 0; k < _count; k++)
        {
            sum += Guide(_figures[k], weights) - Guide(_state.Figures[_routes[k]], weights);
        }

        return sum;
    }

    public void Commit()
    {
        Span<int> starts = stackalloc int[256];
        for (int k = 0; k < _count; k++)
        {
            ReadOnlySpan<int> stops = _stops[k].AsSpan(0, _lengths[k]);
            _walk.Begin();
            _walk.Settle(_routes[k], stops, out _figures[k]);
            _walk.Starts[..stops.Length].CopyTo(starts);
            _state.Put(_routes[k], stops, starts, _figures[k]);
        }
    }

    private long Guide(in RouteFigures f, RepairWeights weights) =>
        _data.Fold(f.Tier1, f.Tier2, f.Tier3)
        + (weights.Person * (f.Calls + f.Changed))
        + (weights.Driving * f.Travel)
        + (weights.Overtime * f.Overtime);

    private int Next()
    {
        for (int k = 0; k < _count; k++)
        {
            if (_waiting[k])
            {
                return k;
            }
        }

        return -1;
    }

    private int SlotOf(int route)
    {
        if (_slotStamp[route] != _now)
        {
            _slotStamp[route] = _now;
            _slotOf[route] = _count;
            _routes[_count++] = route;
        }

        return _slotOf[route];
    }

    /// <summary>Takes the starts of the route walked last and wakes what they push; false where that cannot be.</summary>
    private bool Note(ReadOnlySpan<int> stops)
    {
        ReadOnlySpan<int> starts = _walk.Starts;
        for (int i = 0; i < stops.Length; i++)
        {
            _start[stops[i]] = starts[i];
            _stamp[stops[i]] = _now;
        }

        foreach (int x in stops)
        {
            foreach (int arc in _data.Bonds.Arcs[x])
            {
                if (!Settle(arc))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Settle(int arc)
    {
        RelationTable table = _data.Problem.Relations;
        int from = table.From[arc];
        int to = table.To[arc];
        if (!Knows(from, out int a) || !Knows(to, out int b))
        {
            return true;
        }

        if (b < a + table.Min[arc])
        {
            return Raise(to, a + table.Min[arc]);
        }

        return table.Max[arc] >= RoutingProblem.Unlimited || a >= b - table.Max[arc] || Raise(from, b - table.Max[arc]);
    }

    /// <summary>The service's start as far as it is known now; false where it is not served or not walked yet.</summary>
    private bool Knows(int x, out int start)
    {
        bool own = _stamp[x] == _now;
        start = own ? _start[x] : _state.Start[x];
        return own || (_state.RouteOf[x] >= 0 && _slotStamp[_state.RouteOf[x]] != _now);
    }

    private bool Raise(int x, int start)
    {
        if (start > _data.Ceiling[x])
        {
            return false;
        }

        _bound[x] = start;
        _boundStamp[x] = _now;
        int slot = _stamp[x] == _now ? SlotHolding(x) : Wake(_state.RouteOf[x]);
        if (slot >= 0)
        {
            _waiting[slot] = true;
        }

        return slot >= 0;
    }

    private int SlotHolding(int x)
    {
        for (int k = 0; k < _count; k++)
        {
            if (_stops[k].AsSpan(0, _lengths[k]).Contains(x))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>No earlier than relations let it: what was raised, and what partners that are served ask for.</summary>
    private int BoundOf(int x)
    {
        RelationTable table = _data.Problem.Relations;
        int bound = _boundStamp[x] == _now ? _bound[x] : int.MinValue;
        foreach (int arc in _data.Bonds.Arcs[x])
        {
            if (table.To[arc] == x && Knows(table.From[arc], out int before))
            {
                bound = Math.Max(bound, before + table.Min[arc]);
            }
            else if (
                table.From[arc] == x
                && table.Max[arc] < RoutingProblem.Unlimited
                && Knows(table.To[arc], out int after)
            )
            {
                bound = Math.Max(bound, after - table.Max[arc]);
            }
        }

        return bound;
    }
}
