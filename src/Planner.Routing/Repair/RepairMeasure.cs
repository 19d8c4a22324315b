namespace Planner.Routing;

/// <summary>Adds up what a walked route costs and uses; formulas in solver-models/decisions/0002.</summary>
internal readonly struct RepairMeasure(RepairData data, int route)
{
    private readonly RoutingProblem _problem = data.Problem;

    /// <param name="before">The stop before; -1 = the start place.</param>
    /// <param name="length">Set-up and service, ticks.</param>
    public void Stop(ref RouteFigures figures, int x, int start, int before, int length)
    {
        ServiceTable services = _problem.Services;
        int from = before < 0 ? _problem.Routes.StartLocation[route] : services.Location[before];
        Leg(ref figures, from, services.Location[x]);
        figures.Work += length;
        figures.Services++;
        figures.Points += services.Points[x];
        int late = Math.Max(0, start + (services.DueAtEnd ? length : 0) - services.DueAt(x, start));
        figures.Late = Math.Max(figures.Late, late);
        figures.Add(_problem.Weights.Tardiness, late);
        figures.Add(_problem.Weights.PreferredWindow, Outside(x, start));
        int cell = (x * _problem.RouteCount) + route;
        figures.Tier1 += _problem.Assignments.CostAt(1, cell);
        figures.Tier2 += _problem.Assignments.CostAt(2, cell);
        figures.Tier3 += _problem.Assignments.CostAt(3, cell);
        figures.Calls += data.IsCall(x, _problem.Routes.Clinician[route], start) ? 1 : 0;
    }

    /// <summary>Needs <see cref="RouteFigures.Departure"/>.</summary>
    public void End(ref RouteFigures figures, ReadOnlySpan<int> stops, int back, int[] breaks)
    {
        ServiceTable services = _problem.Services;
        Leg(ref figures, services.Location[stops[^1]], _problem.Routes.EndLocation[route]);
        figures.Work += figures.Travel;
        figures.Return = back;
        figures.Overtime = Math.Max(0, back - _problem.Routes.SoftEnd[route]);
        int paused = 0;
        foreach (int pause in breaks)
        {
            paused += _problem.Breaks.Length[pause];
        }

        figures.Add(_problem.Weights.Overtime, figures.Overtime);
        figures.Add(_problem.Weights.Waiting, back - figures.Departure - figures.Work - paused);
        figures.Add(_problem.Weights.MissedBreak, data.Breaks[route].Length - breaks.Length);
    }

    private void Leg(ref RouteFigures figures, int from, int to)
    {
        int cell = (from * _problem.Travel.LocationCount) + to;
        figures.Travel += _problem.Travel.Ticks[cell];
        figures.Metres += _problem.Travel.Metres[cell];
        figures.Add(_problem.Weights.TravelTime, _problem.Travel.Ticks[cell]);
        figures.Add(_problem.Weights.TravelDistance, _problem.Travel.Metres[cell]);
    }

    private long Outside(int x, int start) =>
        Math.Max(0, (long)_problem.Services.PreferredEarliest[x] - start)
        + Math.Max(0, (long)start - _problem.Services.PreferredLatest[x]);
}
