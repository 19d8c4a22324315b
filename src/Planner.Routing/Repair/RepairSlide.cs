namespace Planner.Routing;

/// <summary>
/// What the best times of a walked route save against everything as early as possible: waiting, preferred windows and overtime, the
/// order of stops and breaks as it is, nobody called who is not, nobody later than due who is not. Exact for one route by itself;
/// what is tied to other routes keeps its time. One per thread.
/// </summary>
internal sealed class RepairSlide
{
    private readonly RepairData _data;
    private readonly RoutingProblem _problem;
    private readonly FallingCost _cost = new();
    private readonly long _wait;
    private readonly long _preferred;
    private readonly long _overtime;

    public RepairSlide(RepairData data)
    {
        (_data, _problem) = (data, data.Problem);
        RoutingWeights w = _problem.Weights;
        (_wait, _preferred, _overtime) = (w.Waiting.UnitCost, w.PreferredWindow.UnitCost, w.Overtime.UnitCost);
        TermWeight[] active = [.. new[] { w.Waiting, w.PreferredWindow, w.Overtime }.Where(term => term.IsActive)];
        Tier = active.Length > 0 ? active[0].Tier : 0;
        IsUseful = (w.Waiting.IsActive || w.PreferredWindow.IsActive) && active.All(term => term.Tier == Tier);
    }

    /// <summary>Whether times are worth more than being early, in one tier.</summary>
    public bool IsUseful { get; }

    /// <summary>The tier of what is saved.</summary>
    public int Tier { get; }

    /// <summary>Cost units, at least 0.</summary>
    /// <param name="gaps">Before each stop and the end: how many of the breaks are over.</param>
    public long Saving(
        int route,
        ReadOnlySpan<int> stops,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> lengths,
        ReadOnlySpan<int> gaps,
        int[] breaks,
        in RouteFigures early
    )
    {
        long now = (_wait * ((long)early.Return - early.Departure)) + (_overtime * early.Overtime);
        for (int i = 0; i < stops.Length; i++)
        {
            now += _preferred * Outside(stops[i], starts[i]);
        }

        return Math.Max(0, now - (Least(route, stops, starts, lengths, gaps, breaks) ?? now));
    }

    /// <summary>What times cost at least, time on duty at the price of waiting; null where the breaks do not fit so.</summary>
    public long? Least(
        int route,
        ReadOnlySpan<int> stops,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> lengths,
        ReadOnlySpan<int> gaps,
        int[] breaks
    )
    {
        RouteTable routes = _problem.Routes;
        _cost.Begin(routes.ShiftStart[route], routes.HardEnd[route]);
        _cost.AddSlope(-_wait);
        int place = routes.StartLocation[route];
        int length = 0;
        for (int i = 0; i <= stops.Length; i++)
        {
            int to = i < stops.Length ? _problem.Services.Location[stops[i]] : routes.EndLocation[route];
            if (!Drive(length, _data.Ticks(place, to), breaks.AsSpan((i == 0 ? 0 : gaps[i - 1])..gaps[i])))
            {
                return null;
            }

            place = to;
            if (i < stops.Length && !Serve(stops[i], route, starts[i], length = lengths[i]))
            {
                return null;
            }
        }

        return End(route);
    }

    private long? End(int route)
    {
        if (!_cost.Within(int.MinValue, _problem.Routes.HardEnd[route]))
        {
            return null;
        }

        _cost.AddSlope(_wait);
        _cost.AddAfter(_problem.Routes.SoftEnd[route], _overtime);
        return _cost.Least();
    }

    /// <summary>From the start of the service before to the next place, with the breaks of the gap.</summary>
    private bool Drive(int length, int ticks, ReadOnlySpan<int> breaks)
    {
        long latest = RoutingProblem.Unlimited;
        long earliest = int.MinValue;
        int sum = 0;
        foreach (int pause in breaks)
        {
            latest = Math.Min(latest, (long)_problem.Breaks.LatestStart[pause] - sum);
            earliest = Math.Max(earliest, _problem.Breaks.EarliestStart[pause]);
            if (earliest > _problem.Breaks.LatestStart[pause])
            {
                return false;
            }

            earliest += _problem.Breaks.Length[pause];
            sum += _problem.Breaks.Length[pause];
        }

        if (!_cost.Within(int.MinValue, latest - length))
        {
            return false;
        }

        _cost.Pass(length + ticks + sum);
        return _cost.Within(earliest, RoutingProblem.Unlimited);
    }

    private bool Serve(int x, int route, int start, int length)
    {
        (long from, long to) = Span(x, route, start, length);
        if (!_cost.Within(from, to))
        {
            return false;
        }

        _cost.AddBefore(_problem.Services.PreferredEarliest[x], _preferred);
        _cost.AddAfter(_problem.Services.PreferredLatest[x], _preferred);
        return true;
    }

    private (long From, long To) Span(int x, int route, int start, int length)
    {
        if (_data.Bonds.Arcs[x].Length > 0)
        {
            return (start, start);
        }

        ServiceTable s = _problem.Services;
        int window = s.WindowAt(x, start);
        long due = (long)s.WindowDue[window] - (s.DueAtEnd ? length : 0);
        long from = Math.Max(_data.Floor[x], s.WindowEarliest[window]);
        long to = Math.Min(Math.Min(_data.Ceiling[x], s.WindowLatest[window]), Math.Max(start, due));
        if (!_data.IsPromised(x) || _data.IsCall(x, _problem.Routes.Clinician[route], start))
        {
            return (from, to);
        }

        long promise = _data.Repair.PromisedStart[x];
        return (Math.Max(from, promise - _data.Repair.Tolerance), Math.Min(to, promise + _data.Repair.Tolerance));
    }

    private long Outside(int x, int start) =>
        Math.Max(0, (long)_problem.Services.PreferredEarliest[x] - start)
        + Math.Max(0, (long)start - _problem.Services.PreferredLatest[x]);
}
