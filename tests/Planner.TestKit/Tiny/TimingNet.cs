using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// The times of fixed routes: a variable per service, break taken and departure; lower bounds on differences; a box per variable.
/// The return of a route is the greatest of a few variables plus constants.
/// </summary>
internal sealed class TimingNet
{
    private const int Far = RoutingProblem.Unlimited;
    private readonly RoutingProblem _problem;
    private readonly int[][] _routes;
    private readonly IReadOnlySet<int>? _drivesAfter;
    private readonly List<(int Variable, int Offset)>[] _returns;
    private readonly List<int> _served = [];

    /// <summary>Travel, care and breaks per route: what of the duty is no waiting.</summary>
    private readonly int[] _busy;

    /// <summary>From start to end of each served service.</summary>
    private readonly int[] _care;

    /// <param name="drivesAfter">
    /// Where breaks are taken at a stop: the breaks that begin a gap whose drive comes behind them. Null: drives and breaks of a
    /// gap are not ordered, which bounds every order from below.
    /// </param>
    public TimingNet(RoutingProblem problem, int[][] routes, IReadOnlySet<int>? drivesAfter = null)
    {
        _problem = problem;
        _drivesAfter = drivesAfter;
        _routes = routes;
        _busy = new int[routes.Length];
        _care = new int[problem.ServiceCount];
        _returns = new List<(int, int)>[routes.Length];
        int count = problem.ServiceCount + problem.BreakCount + routes.Length;
        Lower = new int[count];
        Upper = new int[count];
        for (int route = 0; route < routes.Length; route++)
            if (routes[route].Length > 0)
                AddRoute(route);
        AddRelations();
    }

    public int[] Lower { get; }
    public int[] Upper { get; }

    /// <summary>time[To] - time[From] &gt;= Least.</summary>
    public List<(int From, int To, int Least)> Edges { get; } = [];

    /// <summary>Used routes: their departures are variables.</summary>
    public IEnumerable<int> UsedRoutes => Enumerable.Range(0, _routes.Length).Where(r => _routes[r].Length > 0);
    public IReadOnlyList<int> Served => _served;
    public RoutingProblem Problem => _problem;

    public int DepartureOf(int route) => _problem.ServiceCount + _problem.BreakCount + route;

    /// <summary>Sets the boxes to each choice of one window per service in turn.</summary>
    public IEnumerable<bool> EachWindowChoice() => EachWindowChoice(0);

    /// <summary>The least times of all; null where there are none.</summary>
    public int[]? Earliest()
    {
        // A shift that ends too early closes a box before anything moves.
        if (Lower.Where((least, v) => least > Upper[v]).Any())
            return null;
        int[] times = (int[])Lower.Clone();
        bool moved = true;
        for (int pass = 0; moved; pass++)
        {
            if (pass > times.Length)
                return null;
            moved = false;
            foreach ((int from, int to, int least) in Edges)
                if (times[from] + least > times[to])
                {
                    times[to] = times[from] + least;
                    moved = true;
                    if (times[to] > Upper[to])
                        return null;
                }
        }
        return times;
    }

    /// <summary>Cost of the terms that only grow when times grow.</summary>
    public TieredCost RegularCost(int[] times) => Tally(times, all: false);

    /// <summary>Cost of all terms that depend on times.</summary>
    public TieredCost Cost(int[] times) => Tally(times, all: true);

    public RoutingSolution Solution(int[] times) =>
        new()
        {
            Routes = _routes,
            ServiceStart =
            [
                .. Enumerable.Range(0, _problem.ServiceCount).Select(s => _served.Contains(s) ? times[s] : -1),
            ],
            BreakStart =
            [
                .. Enumerable
                    .Range(0, _problem.BreakCount)
                    .Select(b =>
                        _routes[_problem.Breaks.Route[b]].Contains(~b) ? times[_problem.ServiceCount + b] : -1
                    ),
            ],
            Departure = [.. _routes.Select((stops, r) => stops.Length > 0 ? times[DepartureOf(r)] : -1)],
            Return = [.. _routes.Select((stops, r) => stops.Length > 0 ? Return(r, times) : -1)],
        };

    private int Return(int route, int[] times) => _returns[route].Max(bound => times[bound.Variable] + bound.Offset);

    private TieredCost Tally(int[] times, bool all)
    {
        RoutingWeights weights = _problem.Weights;
        TierTally cost = default;
        foreach (int route in UsedRoutes)
        {
            int back = Return(route, times);
            cost.Add(weights.Overtime, Math.Max(0, back - _problem.Routes.SoftEnd[route]));
            if (all)
                cost.Add(weights.Waiting, back - times[DepartureOf(route)] - _busy[route] - FreeWait(route, times));
        }
        if (all)
            cost.Add(weights.HighestIdle, HighestIdle(times));
        int highest = 0;
        foreach (int service in _served)
        {
            int due = all ? _problem.Services.DueAt(service, times[service]) : LatestDue(service);
            int late = times[service] + (_problem.Services.DueAtEnd ? _care[service] : 0) - due;
            cost.Add(weights.Tardiness, Math.Max(0, late));
            highest = Math.Max(highest, late);
            if (all)
                cost.Add(weights.PreferredWindow, OutsidePreferred(service, times[service]));
        }
        cost.Add(weights.HighestTardiness, highest);
        return cost.Total;
    }

    /// <summary>Whatever the window, the service is at least as late as by this.</summary>
    private int LatestDue(int service) =>
        _problem
            .Services.WindowDue[_problem.Services.WindowFirst[service].._problem.Services.WindowFirst[service + 1]]
            .Max();

    /// <summary>What begins behind a break that opens the route, where that wait is free; -1 else.</summary>
    public int BehindFirstBreak(int route) =>
        _problem.Breaks is { AtStop: true, WaitBehindFirstIsFree: true } && _routes[route] is [< 0, var next, ..]
            ? Variable(next)
            : -1;

    private long FreeWait(int route, int[] times)
    {
        int next = BehindFirstBreak(route);
        int first = next < 0 ? 0 : ~_routes[route][0];
        return next < 0 ? 0 : times[next] - times[Variable(~first)] - _problem.Breaks.Length[first];
    }

    private long HighestIdle(int[] times)
    {
        long highest = 0;
        for (int r = 0; r < _routes.Length; r++)
        {
            int end = _problem.Routes.SoftEnd[r] < Far ? _problem.Routes.SoftEnd[r] : 0;
            long idle = _routes[r].Length > 0 ? Math.Max(end, Return(r, times)) - _busy[r] : end - FittingBreaks(r);
            highest = Math.Max(highest, idle - _problem.Routes.ShiftStart[r]);
        }
        return highest;
    }

    private int FittingBreaks(int route)
    {
        BreakTable breaks = _problem.Breaks;
        int Start(int b) => Math.Max(breaks.EarliestStart[b], _problem.Routes.ShiftStart[route]);
        return Enumerable
            .Range(0, _problem.BreakCount)
            .Where(b => breaks.Route[b] == route && Start(b) <= breaks.LatestStart[b])
            .Where(b => Start(b) + breaks.Length[b] <= _problem.Routes.HardEnd[route])
            .Sum(b => breaks.Length[b]);
    }

    private int Variable(int stop) => stop < 0 ? _problem.ServiceCount + ~stop : stop;

    private long OutsidePreferred(int service, int start)
    {
        long early = (long)_problem.Services.PreferredEarliest[service] - start;
        return Math.Max(0, Math.Max(early, (long)start - _problem.Services.PreferredLatest[service]));
    }

    private void AddRoute(int route)
    {
        _returns[route] = [];
        int ready = DepartureOf(route);
        int offset = 0;
        int place = _problem.Routes.StartLocation[route];
        List<int> breaks = [];
        int begin = _problem.Routes.ShiftStart[route];
        Box(ready, begin, _problem.Routes.DepartsAtShiftStart ? begin : Far);
        foreach (int stop in _routes[route])
        {
            if (stop < 0)
            {
                breaks.Add(~stop);
                continue;
            }
            (int last, int apart) = AddGap(route, ready, offset, place, _problem.Services.Location[stop], breaks, stop);
            Edges.AddRange(last >= 0 ? [(last, stop, apart)] : []);
            offset = _care[stop] = RouteSums.Care(_problem, route, place, stop);
            _busy[route] += offset;
            (ready, place) = (stop, _problem.Services.Location[stop]);
            _served.Add(stop);
            Box(stop, First(stop), Last(stop));
            breaks.Clear();
        }
        (int final, int homeward) = AddGap(route, ready, offset, place, _problem.Routes.EndLocation[route], breaks, -1);
        if (final >= 0)
            _returns[route].Add((final, homeward));
        foreach ((int variable, int toReturn) in _returns[route])
            Upper[variable] = Math.Min(Upper[variable], _problem.Routes.HardEnd[route] - toReturn);
    }

    /// <summary>
    /// Bounds between a stop and the next; returns the variable of the gap's last break, or -1, and how far behind its start the
    /// next stop lies at least.
    /// </summary>
    private (int Last, int Apart) AddGap(int route, int ready, int offset, int from, int to, List<int> breaks, int next)
    {
        int travel = _problem.Travel.Ticks[(from * _problem.Travel.LocationCount) + to];
        int least = offset + travel;
        _busy[route] += travel;
        bool isOrdered = _drivesAfter is not null && breaks.Count > 0;
        bool isAfter = isOrdered && _drivesAfter!.Contains(breaks[0]);
        (int before, int apart) = (ready, offset + (isOrdered && !isAfter ? travel : 0));
        foreach (int b in breaks)
        {
            int variable = _problem.ServiceCount + b;
            Box(variable, _problem.Breaks.EarliestStart[b], _problem.Breaks.LatestStart[b]);
            Edges.Add((before, variable, apart));
            (before, apart) = (variable, _problem.Breaks.Length[b]);
            least += _problem.Breaks.Length[b];
            _busy[route] += _problem.Breaks.Length[b];
        }
        if (next >= 0)
            Edges.Add((ready, next, least));
        else
            _returns[route].Add((ready, least));
        return breaks.Count > 0 ? (before, apart + (isAfter ? travel : 0)) : (-1, 0);
    }

    private void AddRelations()
    {
        RelationTable relations = _problem.Relations;
        for (int k = 0; k < relations.From.Length; k++)
        {
            (int from, int to) = (relations.From[k], relations.To[k]);
            if (!_served.Contains(from) || !_served.Contains(to))
                continue;
            Edges.Add((from, to, relations.Min[k]));
            if (relations.Max[k] < Far)
                Edges.Add((to, from, -relations.Max[k]));
        }
    }

    private IEnumerable<bool> EachWindowChoice(int position)
    {
        if (position == _served.Count)
        {
            if (_problem.Relations.SameWindow.All(IsInOneWindow))
                yield return true;
            yield break;
        }
        int service = _served[position];
        int cap = Upper[service];
        for (int w = _problem.Services.WindowFirst[service]; w < _problem.Services.WindowFirst[service + 1]; w++)
        {
            Lower[service] = _problem.Services.WindowEarliest[w];
            Upper[service] = Math.Min(cap, _problem.Services.WindowLatest[w]);
            if (Lower[service] <= Upper[service])
                foreach (bool chosen in EachWindowChoice(position + 1))
                    yield return chosen;
        }
        Upper[service] = cap;
    }

    private bool IsInOneWindow(int[] group) =>
        group.Where(_served.Contains).Select(WindowIndex).Distinct().Count() <= 1;

    private int WindowIndex(int service) =>
        _problem.Services.WindowAt(service, Lower[service]) - _problem.Services.WindowFirst[service];

    private int First(int service) => _problem.Services.WindowEarliest[_problem.Services.WindowFirst[service]];

    private int Last(int service) => _problem.Services.WindowLatest[_problem.Services.WindowFirst[service + 1] - 1];

    private void Box(int variable, int lower, int upper) => (Lower[variable], Upper[variable]) = (lower, upper);
}
