namespace Planner.Routing;

/// <summary>
/// Walks one route with everything as early as its promises allow and finds the best gaps for its breaks on the way. Per stop and
/// number of breaks taken (by latest start) it keeps the times that no other beats in both time and penalty. One per thread.
/// </summary>
internal sealed partial class RepairWalk(RepairData data)
{
    private const int MostStops = 256;

    /// <summary>Penalty of a minute by which a tied service starts after the earliest it may.</summary>
    private const int TiedMinute = 50;
    private readonly RoutingProblem _problem = data.Problem;
    private readonly RepairLabels _labels = new();
    private readonly int[] _taken = new int[MostStops + 1];
    private readonly int[] _starts = new int[MostStops];
    private int _route;
    private int _clinician;
    private int[] _breaks = [];
    private readonly int[] _knownStops = new int[MostStops];
    private int[] _knownBreaks = [];
    private int _knownRoute = -1;
    private int _known;

    /// <summary>Lower bounds of starts from relations.</summary>
    public required Func<int, int> BoundOf { get; init; }

    /// <summary>Services that may start before their promise less the tolerance, though they stay.</summary>
    public required bool[] Early { get; init; }

    /// <summary>Starts of the route walked last, by place.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>Starts anew with a route: until the next call, walks of the same route may go on where they begin to differ.</summary>
    public void Begin() => _known = 0;

    /// <summary>
    /// Figures of a route with these services; false where its own rules cannot be kept. Breaks are taken in the order that calls
    /// and delays least; optional ones are left out where that is better.
    /// </summary>
    public bool Try(int route, ReadOnlySpan<int> stops, out RouteFigures figures)
    {
        figures = default;
        (_route, _clinician) = (route, _problem.Routes.Clinician[route]);
        if (stops.Length == 0)
        {
            figures.Changed = RepairOrder.ChangedBy(data, _route, stops);
            return true;
        }

        if (!RepairOrder.Holds(data, stops))
        {
            return false;
        }

        int[][] orders = data.BreakOrders[route];
        int best = -1;
        int least = int.MaxValue;
        for (int k = 0; k < orders.Length && least > 0; k++)
        {
            int penalty = Walk(orders[k], stops);
            if (penalty >= 0 && penalty + Missed(route, orders[k]) < least)
            {
                (best, least) = (k, penalty + Missed(route, orders[k]));
            }
        }

        return best >= 0 && Finish(orders[best], stops, ref figures);
    }

    /// <summary>An optional break left out weighs as much as twenty minutes late.</summary>
    private int Missed(int route, int[] breaks) => 20 * (data.Breaks[route].Length - breaks.Length);

    private bool Finish(int[] breaks, ReadOnlySpan<int> stops, ref RouteFigures figures)
    {
        if (!ReferenceEquals(_breaks, breaks))
        {
            Walk(breaks, stops);
        }

        int last = Last(stops.Length + 1);
        Trace(stops.Length, last);
        Measure(stops, _labels.Time[last], ref figures);
        return true;
    }

    /// <summary>The route walked last with its breaks: services, and ~b for breaks, each with its start.</summary>
    public List<(int Node, int Start)> Written(ReadOnlySpan<int> stops)
    {
        List<(int Node, int Start)> nodes = [];
        int ready = _problem.Routes.ShiftStart[_route];
        int done = 0;
        for (int i = 0; i <= stops.Length; i++)
        {
            int end = int.MinValue;
            for (; done < _taken[i]; done++)
            {
                int pause = _breaks[done];
                int start = Math.Max(Math.Max(ready, end), _problem.Breaks.EarliestStart[pause]);
                end = start + _problem.Breaks.Length[pause];
                nodes.Add((~pause, start));
            }

            if (i < stops.Length)
            {
                nodes.Add((stops[i], _starts[i]));
                ready = _starts[i] + LengthAt(stops, i);
            }
        }

        return nodes;
    }

    /// <summary>The penalty of the route with its breaks in this order; -1 where its own rules cannot be kept.</summary>
    private int Walk(int[] breaks, ReadOnlySpan<int> stops)
    {
        _breaks = breaks;
        int from = SharedPrefix(breaks, stops);
        int place = from == 0 ? _problem.Routes.StartLocation[_route] : _problem.Services.Location[stops[from - 1]];
        for (int i = from; i < stops.Length; i++)
        {
            int to = _problem.Services.Location[stops[i]];
            if (!Drive(i + 1, place, to) || !Serve(i + 1, stops[i], place == to))
            {
                return -1;
            }

            Know(i, stops[i]);
            place = to;
        }

        if (!Drive(stops.Length + 1, place, _problem.Routes.EndLocation[_route]))
        {
            return -1;
        }

        int last = Last(stops.Length + 1);
        return last < 0 ? -1 : _labels.Penalty[last] + OverMinutes(last);
    }

    private int OverMinutes(int label) => Math.Max(0, _labels.Time[label] - _problem.Routes.SoftEnd[_route]) / 60;

    /// <summary>How many stops at the front are walked already, with nothing bound to other routes among them.</summary>
    private int SharedPrefix(int[] breaks, ReadOnlySpan<int> stops)
    {
        if (_knownRoute != _route || !ReferenceEquals(_knownBreaks, breaks))
        {
            (_known, _knownRoute, _knownBreaks) = (0, _route, breaks);
        }

        int same = 0;
        while (same < _known && same < stops.Length && _knownStops[same] == stops[same])
        {
            same++;
        }

        _known = same;
        if (same == 0)
        {
            _labels.Begin(_problem.Routes.ShiftStart[_route]);
        }

        return same;
    }

    private void Know(int i, int x)
    {
        if (_known == i && data.Bonds.Arcs[x].Length == 0)
        {
            _knownStops[i] = x;
            _known = i + 1;
        }
    }

    /// <summary>The label to end with: all breaks taken, back in time, the least penalty and overtime; -1 = none.</summary>
    private int Last(int row)
    {
        int best = -1;
        int least = int.MaxValue;
        for (int k = _labels.First(row, _breaks.Length); k < _labels.End(row, _breaks.Length); k++)
        {
            int over = OverMinutes(k);
            if (_labels.Time[k] <= _problem.Routes.HardEnd[_route] && _labels.Penalty[k] + over < least)
            {
                least = _labels.Penalty[k] + over;
                best = k;
            }
        }

        return best;
    }

    /// <summary>
    /// What the choice of gaps for breaks looks at: a call as much as a thousand minutes late, and what is tied to another route as
    /// soon as it may be, for a delay there comes back from the partner's route.
    /// </summary>
    private int PenaltyOf(int x, int start, int length, int floor)
    {
        int late = start + (_problem.Services.DueAtEnd ? length : 0) - _problem.Services.DueAt(x, start);
        int held = data.Bonds.Arcs[x].Length > 0 ? TiedMinute * (start - floor) / 60 : 0;
        return (data.IsCall(x, _clinician, start) ? 1000 : 0) + (Math.Max(0, late) / 60) + held;
    }

    private int FloorOf(int x)
    {
        bool held = !Early[x] && data.Repair.PromisedClinician[x] == _clinician;
        int floor = held ? data.HeldFloor[x] : data.Floor[x];
        return data.Bonds.Arcs[x].Length > 0 ? Math.Max(floor, BoundOf(x)) : floor;
    }

    private int FirstStart(int x, int time)
    {
        ServiceTable services = _problem.Services;
        for (int w = services.WindowFirst[x]; w < services.WindowFirst[x + 1]; w++)
        {
            if (time <= services.WindowLatest[w])
            {
                int start = Math.Max(time, services.WindowEarliest[w]);
                return start <= data.Ceiling[x] ? start : RepairLabels.None;
            }
        }

        return RepairLabels.None;
    }

    private void Trace(int count, int last)
    {
        int label = last;
        for (int gap = count; gap >= 0; gap--)
        {
            _taken[gap] = _labels.StateOf(label);
            label = _labels.FromOf(label);
            if (gap > 0)
            {
                _starts[gap - 1] = _labels.Time[label];
            }
        }
    }

    private int LengthAt(ReadOnlySpan<int> stops, int i)
    {
        int before = i == 0 ? _problem.Routes.StartLocation[_route] : _problem.Services.Location[stops[i - 1]];
        int x = stops[i];
        return (before == _problem.Services.Location[x] ? 0 : _problem.Services.SetUp[x]) + ServiceOf(x);
    }

    private int ServiceOf(int x) =>
        _problem.Services.Duration[(x * _problem.Services.DurationClassCount) + _problem.Routes.DurationClass[_route]];

    private void Measure(ReadOnlySpan<int> stops, int back, ref RouteFigures figures)
    {
        RepairMeasure measure = new(data, _route);
        figures = default;
        for (int i = 0; i < stops.Length; i++)
        {
            measure.Stop(ref figures, stops[i], _starts[i], i == 0 ? -1 : stops[i - 1], LengthAt(stops, i));
        }

        figures.Departure = LatestDeparture(stops[0]);
        measure.End(ref figures, stops, back, _breaks);
        figures.Changed = RepairOrder.ChangedBy(data, _route, stops);
    }

    /// <summary>The latest that keeps the first start and the breaks before it.</summary>
    private int LatestDeparture(int first)
    {
        int latest = _starts[0] - data.Ticks(_problem.Routes.StartLocation[_route], _problem.Services.Location[first]);
        for (int k = 0; k < _taken[0]; k++)
        {
            latest -= _problem.Breaks.Length[_breaks[k]];
        }

        return _taken[0] == 0
            ? latest
            : Math.Min(latest, Math.Max(_problem.Routes.ShiftStart[_route], _problem.Breaks.EarliestStart[_breaks[0]]));
    }
}
