namespace Planner.Routing;

/// <summary>
/// Who could take over a service if its clinician could not make it, the day staying as it is: every other stop keeps its route and
/// its order. Times move within the windows in use, in all routes that hang together; the breaks of the route that takes the service
/// may stand elsewhere in it. Exact, by the earliest times. Not thread-safe.
/// </summary>
public sealed unsafe class ReplacementScan
{
    private readonly SearchData _data;
    private readonly RouteState<RichFeatures> _state;

    /// <param name="solution">Feasible.</param>
    /// <exception cref="ArgumentException">The routes have no times.</exception>
    public ReplacementScan(RoutingProblem problem, RoutingSolution solution)
    {
        _state = new PlaceFinder(problem, solution).State;
        _data = _state.Data;
    }

    /// <summary>Routes of other clinicians that have room for a service, in ascending order.</summary>
    /// <param name="service">A served one.</param>
    /// <exception cref="ArgumentException">The solution does not serve it.</exception>
    public IReadOnlyList<int> RoutesFor(int service)
    {
        if (_state.Route[service] < 0)
        {
            throw new ArgumentException($"Service {service} is not served.", nameof(service));
        }

        int clinician = _data.Clinician[_state.Route[service]];
        Totals before = _state.Now;
        _state.Detach(service);
        if (_data.Bound.First[service] == _data.Bound.First[service + 1])
        {
            _state.LimitWindow(service, _data.WindowFirst[service]);
        }

        List<int> found = _state.Settle(long.MaxValue) ? Others(service, clinician) : [];
        _state.Undo(0, before);
        return found;
    }

    private List<int> Others(int service, int clinician)
    {
        List<int> found = [];
        for (int k = _data.AbleFirst[service]; k < _data.AbleFirst[service + 1]; k++)
        {
            int r = _data.AbleRoute[k];
            if (_data.Clinician[r] != clinician && _state.MayServe(service, r) && HasRoom(service, r))
            {
                found.Add(r);
            }
        }

        found.Sort();
        return found;
    }

    private bool HasRoom(int service, int r) => FitsSomewhere(service, r, []) || FitsWithBreaksElsewhere(service, r);

    private bool FitsWithBreaksElsewhere(int service, int r)
    {
        Totals before = _state.Now;
        int mark = _state.Mark;
        List<int> breaks = [];
        for (int x = _state.Next[_data.Depot + r]; x != _data.Depot + r; x = _state.Next[x])
        {
            if (_state.IsBreak(x))
            {
                breaks.Add(x);
            }
        }

        foreach (int b in breaks)
        {
            _state.DetachBreak(b);
        }

        bool fits = breaks.Count > 0 && _state.Settle(long.MaxValue) && FitsSomewhere(service, r, breaks);
        _state.Undo(mark, before);
        return fits;
    }

    /// <param name="breaks">Break nodes to be put into the route behind the service.</param>
    private bool FitsSomewhere(int service, int r, List<int> breaks)
    {
        bool fits = false;
        int u = _data.Depot + r;
        do
        {
            Totals before = _state.Now;
            int mark = _state.Mark;
            if (_state.InsertBound(service, u) < RouteState<RichFeatures>.Impossible)
            {
                _state.Attach(service, u);
                fits = _state.Settle(long.MaxValue) && BreaksFit(r, breaks, 0);
                _state.Undo(mark, before);
            }

            u = _state.Next[u];
        } while (!fits && u != _data.Depot + r);

        return fits;
    }

    private bool BreaksFit(int r, List<int> breaks, int from)
    {
        if (from == breaks.Count)
        {
            return true;
        }

        bool fits = false;
        int u = _data.Depot + r;
        do
        {
            Totals before = _state.Now;
            int mark = _state.Mark;
            _state.AttachBreak(breaks[from], u);
            fits = _state.Settle(long.MaxValue) && BreaksFit(r, breaks, from + 1);
            _state.Undo(mark, before);
            u = _state.Next[u];
        } while (!fits && u != _data.Depot + r);

        return fits;
    }
}
