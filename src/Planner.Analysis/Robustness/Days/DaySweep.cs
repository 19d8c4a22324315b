using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// Works off the days of a plan in every scenario at once. The order of the stops is kept and everything is pushed: a clinician
/// departs as planned, drives, takes each break of the gap as soon as it may begin, begins the visit when at the door and not before
/// its time (<see cref="DelayModel.MayBeginEarly"/>), waits for those who begin with them and for what must come before. Not
/// thread-safe.
/// </summary>
internal sealed class DaySweep
{
    private readonly DayFlow _flow;
    private readonly DayDraws _draws;
    private readonly RoutingProblem _problem;
    private readonly int _early;
    private readonly int[] _starts;
    private readonly int[] _returns;
    private readonly int[] _clock;

    /// <param name="early">Ticks that a visit may begin before its planned start.</param>
    public DaySweep(DayFlow flow, DayDraws draws, int early)
    {
        (_flow, _draws, _problem, _early) = (flow, draws, flow.Problem, early);
        _starts = new int[_problem.ServiceCount * draws.Scenarios];
        _returns = new int[_problem.RouteCount * draws.Scenarios];
        _clock = new int[draws.Scenarios];
    }

    /// <summary>Starts of a service by scenario.</summary>
    public Span<int> Starts(int service) => _starts.AsSpan(service * _draws.Scenarios, _draws.Scenarios);

    /// <summary>Returns of a used route by scenario.</summary>
    public Span<int> Returns(int route) => _returns.AsSpan(route * _draws.Scenarios, _draws.Scenarios);

    public void Run(DaySchedule schedule)
    {
        foreach (RouteCluster cluster in _flow.Clusters)
            Run(cluster, schedule);
    }

    public void Run(RouteCluster cluster, DaySchedule schedule)
    {
        foreach (int[] step in cluster.Steps)
            Begin(step, schedule);
        foreach (int r in cluster.Routes)
            Return(r);
    }

    /// <summary>Ticks after which a service is late to begin at any planned start: the end of its planned window.</summary>
    public int Latest(int x) => _problem.Services.WindowLatest[_flow.Window[x]];

    private void Begin(int[] step, DaySchedule schedule)
    {
        Span<int> first = Starts(step[0]);
        Arrive(step[0], schedule, first);
        foreach (int x in step.AsSpan(1))
        {
            Span<int> other = Starts(x);
            Arrive(x, schedule, other);
            ScenarioRows.RaiseTo(first, other, 0);
        }
        foreach (int x in step.AsSpan(1))
            first.CopyTo(Starts(x));
    }

    /// <summary>When a service could begin if nobody else had a say in it but those before it.</summary>
    private void Arrive(int x, DaySchedule schedule, Span<int> row)
    {
        if (_flow.Before[x] < 0)
            Array.Fill(_clock, schedule.Departure[_flow.Route[x]]);
        else
            ScenarioRows.Add(_clock, Starts(_flow.Before[x]), _draws.Length(_flow.Before[x]));
        Drive(row, _draws.LegTo(x), _flow.Pauses[x]);
        ScenarioRows.RaiseTo(row, Earliest(x, schedule.Start[x]));
        foreach (int arc in _flow.WaitsOf(x))
            ScenarioRows.RaiseTo(row, Starts(_problem.Relations.From[arc]), _problem.Relations.Min[arc]);
    }

    private int Earliest(int x, int planned) =>
        Math.Max(_problem.Services.WindowEarliest[_flow.Window[x]], planned - _early);

    private void Return(int r)
    {
        ScenarioRows.Add(_clock, Starts(_flow.Last[r]), _draws.Length(_flow.Last[r]));
        Drive(Returns(r), _draws.LegHome(r), _flow.LastPauses[r]);
    }

    /// <summary>row = arrival when driving begins at the clock; the clock stands behind the last break afterwards.</summary>
    private void Drive(Span<int> row, ReadOnlySpan<int> leg, int[] pauses)
    {
        ScenarioRows.Add(row, _clock, leg);
        foreach (int pause in pauses)
        {
            int length = _problem.Breaks.Length[pause];
            ScenarioRows.RaiseTo(_clock, _problem.Breaks.EarliestStart[pause]);
            ScenarioRows.Add(_clock, _clock, length);
            ScenarioRows.Add(row, row, length);
        }
        if (pauses.Length > 0)
            ScenarioRows.RaiseTo(row, _clock, 0);
    }
}
