namespace Planner.Routing;

/// <summary>Every place of a visit in the routes of a solution that the rules and the earliest times allow, with a lower bound.</summary>
internal sealed unsafe class PlaceFinder
{
    private readonly SearchData _data;
    private readonly RouteState<RichFeatures> _state;

    public PlaceFinder(RoutingProblem problem, RoutingSolution solution)
    {
        _data = new SearchData(problem, forTimingOnly: true);
        _state = new RouteState<RichFeatures>(_data);
        int[] low = new int[_data.Nodes];
        for (int x = 0; x < _data.Depot; x++)
        {
            bool isServed = x < _data.Services && solution.ServiceStart[x] >= 0;
            low[x] = isServed ? problem.Services.WindowAt(x, solution.ServiceStart[x]) : _data.WindowFirst[x];
        }

        if (!_state.Restore(SuccessorLists.From(problem, solution.Routes), low))
        {
            throw new ArgumentException("The solution's routes have no times.", nameof(solution));
        }

        for (int b = _data.Services; b < _data.Depot; b++)
        {
            if (
                _state.Route[b] >= 0
                && _state.Count[_state.Route[b]] == 0
                && !problem.Breaks.Mandatory[b - _data.Services]
            )
            {
                _state.DetachBreak(b);
            }
        }

        _state.Commit();
    }

    /// <summary>The routes as they stand.</summary>
    public RouteState<RichFeatures> State => _state;

    /// <exception cref="ArgumentException">The solution serves the visit.</exception>
    public void ShouldBeLeftOut(int visit)
    {
        if (_state.BankAt[visit] < 0)
        {
            throw new ArgumentException($"Visit {visit} is served already.", nameof(visit));
        }
    }

    public IReadOnlyList<PlaceCandidate> Of(int visit)
    {
        List<PlaceCandidate> found = [];
        Totals before = _state.Now;
        _state.MarkServed(visit);
        Insert(visit, _data.ServiceFirst[visit], found);
        _state.Undo(0, before);
        return found;
    }

    /// <summary>Tries service x everywhere and, for each place, the visit's next services.</summary>
    private void Insert(int visit, int x, List<PlaceCandidate> into)
    {
        for (int k = _data.AbleFirst[x]; k < _data.AbleFirst[x + 1]; k++)
        {
            int r = _data.AbleRoute[k];
            if (!_state.MayServe(x, r))
            {
                continue;
            }

            int u = _data.Depot + r;
            do
            {
                InsertBehind(visit, x, u, into);
                u = _state.Next[u];
            } while (u != _data.Depot + r);
        }
    }

    private void InsertBehind(int visit, int x, int u, List<PlaceCandidate> into)
    {
        Totals before = _state.Now;
        int mark = _state.Mark;
        bool isLast = x + 1 == _data.ServiceFirst[visit + 1];
        _state.Attach(x, u);
        // Half a visit may break rules that the whole keeps: only the whole is judged.
        if (_state.Settle(long.MaxValue))
        {
            if (isLast)
            {
                into.Add(new PlaceCandidate(StatePricing.Regular(_state), Changed(visit)));
            }
            else
            {
                Insert(visit, x + 1, into);
            }
        }

        _state.Undo(mark, before);
    }

    private RouteStops[] Changed(int visit)
    {
        int first = _data.ServiceFirst[visit];
        RouteStops[] changed = new RouteStops[_data.ServiceFirst[visit + 1] - first];
        for (int k = 0; k < changed.Length; k++)
        {
            changed[k] = new RouteStops(_state.Route[first + k], StopsOf(_state.Route[first + k]));
        }

        return changed;
    }

    private int[] StopsOf(int r)
    {
        List<int> stops = [];
        for (int x = _state.Next[_data.Depot + r]; x != _data.Depot + r; x = _state.Next[x])
        {
            stops.Add(x < _data.Services ? x : ~(x - _data.Services));
        }

        return [.. stops];
    }
}
