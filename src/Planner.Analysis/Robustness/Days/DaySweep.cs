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
    private readonly SweepRows _rows;
    private readonly int[] _clock;

    /// <param name="early">Ticks that a visit may begin before its planned start.</param>
    public DaySweep(DayFlow flow, DayDraws draws, int early)
    {
        (_flow, _draws, _problem, _early) = (flow, draws, flow.Problem, early);
        _rows = new SweepRows(_problem.ServiceCount + _problem.RouteCount, draws.Scenarios);
        _clock = new int[draws.Scenarios];
    }

    /// <summary>Starts of a service by scenario.</summary>
    public ReadOnlySpan<int> Starts(int service) => _rows.Now(service);

    /// <summary>Returns of a used route by scenario.</summary>
    public ReadOnlySpan<int> Returns(int route) => _rows.Now(_problem.ServiceCount + route);

    /// <summary>Whether the trial changes when a service begins.</summary>
    public bool IsTried(int service) => _rows.IsTried(service);

    /// <summary>Whether the trial changes when a route returns.</summary>
    public bool IsReturnTried(int route) => _rows.IsTried(_problem.ServiceCount + route);

    public void Run(DaySchedule schedule)
    {
        foreach (RouteCluster cluster in _flow.Clusters)
            Run(cluster, schedule);
    }

    public void Run(RouteCluster cluster, DaySchedule schedule)
    {
        Drop();
        foreach (int[] step in cluster.Steps)
            Begin(step, schedule);
        foreach (int r in cluster.Routes)
            Return(r);
    }

    /// <summary>
    /// Works off what another schedule changes, and nothing else, until <see cref="Drop"/>: what stands behind a step that comes
    /// out as before is left alone.
    /// </summary>
    /// <param name="standing">The schedule of the last run.</param>
    public void Try(RouteCluster cluster, DaySchedule standing, DaySchedule changed)
    {
        _rows.IsTrial = true;
        foreach (int[] step in cluster.Steps)
            if (IsTouched(step, standing, changed))
            {
                Begin(step, changed);
                foreach (int x in step)
                    _rows.Settle(x);
            }
        foreach (int r in cluster.Routes)
            if (_rows.IsTried(_flow.Last[r]))
                Return(r);
    }

    /// <summary>Forgets the trial.</summary>
    public void Drop() => _rows.Drop();

    private bool IsTouched(int[] step, DaySchedule standing, DaySchedule changed)
    {
        foreach (int x in step)
        {
            int before = _flow.Before[x];
            int r = _flow.Route[x];
            bool isBehind = before < 0 ? standing.Departure[r] != changed.Departure[r] : _rows.IsTried(before);
            if (isBehind || standing.Start[x] != changed.Start[x] || WaitsForTried(x))
                return true;
        }
        return false;
    }

    private bool WaitsForTried(int x)
    {
        foreach (int arc in _flow.WaitsOf(x))
            if (_rows.IsTried(_problem.Relations.From[arc]))
                return true;
        return false;
    }

    private void Begin(int[] step, DaySchedule schedule)
    {
        Span<int> first = _rows.Fresh(step[0]);
        Arrive(step[0], schedule, first);
        foreach (int x in step.AsSpan(1))
        {
            Span<int> other = _rows.Fresh(x);
            Arrive(x, schedule, other);
            ScenarioRows.RaiseTo(first, other, 0);
        }
        foreach (int x in step.AsSpan(1))
            first.CopyTo(_rows.Fresh(x));
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
        Drive(_rows.Fresh(_problem.ServiceCount + r), _draws.LegHome(r), _flow.LastPauses[r]);
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
