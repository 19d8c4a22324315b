using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>A solution seen with the model's eyes: what each variable of the model would be in it.</summary>
public sealed class RosterReading
{
    private readonly RoutingProblem problem;
    private readonly RoutingSolution solution;
    private readonly int[] routeOf;
    private readonly int[] before;
    private readonly Dictionary<int, int> breakGaps = [];

    /// <summary>Reads a solution that keeps the rules of the problem.</summary>
    public RosterReading(RoutingProblem problem, RoutingSolution solution)
    {
        this.problem = problem;
        this.solution = solution;
        routeOf = NewFilled(problem.ServiceCount, -1);
        before = NewFilled(problem.ServiceCount, RosterArc.Depot);
        for (var route = 0; route < problem.RouteCount; route++)
        {
            Follow(route);
        }
    }

    /// <summary>The route that serves a service; -1 when none does.</summary>
    public int RouteOf(int service) => routeOf[service];

    /// <summary>True when the route has a stop.</summary>
    public bool IsUsed(int route) => solution.Routes[route].Length > 0;

    /// <summary>True when the route goes straight from one stop to another (<see cref="RosterArc.Depot"/> = its ends).</summary>
    public bool Drives(int route, int from, int to) =>
        to == RosterArc.Depot ? LastOf(route) == from && IsUsed(route) : routeOf[to] == route && before[to] == from;

    /// <summary>Start of a service in ticks; null when it is not served.</summary>
    public long? StartOf(int service) => routeOf[service] < 0 ? null : solution.ServiceStart[service];

    /// <summary>Service ticks on the route that serves it; 0 when it is not served.</summary>
    public long DurationOf(int service) =>
        routeOf[service] < 0 ? 0 : new RouteLegs(problem, routeOf[service]).Duration(service);

    /// <summary>True when a served service has set-up and its stop before lies elsewhere.</summary>
    public bool NeedsSetUp(int service) =>
        routeOf[service] >= 0
        && problem.Services.SetUp[service] > 0
        && !new RouteLegs(problem, routeOf[service]).SamePlace(before[service], service);

    /// <summary>Begin of duty in ticks; the start of the shift for an unused route.</summary>
    public long Departure(int route) => IsUsed(route) ? solution.Departure[route] : problem.Routes.ShiftStart[route];

    /// <summary>End of duty in ticks; the start of the shift for an unused route.</summary>
    public long Return(int route) => IsUsed(route) ? solution.Return[route] : problem.Routes.ShiftStart[route];

    /// <summary>The stop that ends the gap in which the break lies; null when it is not taken.</summary>
    public int? BreakGap(int index) => breakGaps.TryGetValue(index, out var stop) ? stop : null;

    /// <summary>Start of a break in ticks; null when it is not taken.</summary>
    public long? BreakStart(int index) => breakGaps.ContainsKey(index) ? solution.BreakStart[index] : null;

    /// <summary>True when the start lies in this window; a service left out stands at the begin of its first.</summary>
    public bool IsWindow(int service, int window) =>
        StartOf(service) is { } start
            ? start >= problem.Services.WindowEarliest[window] && start <= problem.Services.WindowLatest[window]
            : window == problem.Services.WindowFirst[service];

    /// <summary>True when no break of the gap before a stop begins before the drive to that stop is over.</summary>
    public bool BreaksFollowDrive(int route, int stop)
    {
        var from = stop == RosterArc.Depot ? LastOf(route) : before[stop];
        return breakGaps
            .Where(b => b.Value == stop && problem.Breaks.Route[b.Key] == route)
            .All(b =>
                solution.BreakStart[b.Key] >= ReadyAt(route, from) + new RouteLegs(problem, route).Ticks(from, stop)
            );
    }

    /// <summary>Ticks between the end of a break that opens its route and the stop behind it; 0 where no break does.</summary>
    public long WaitBehindFirst(int index) =>
        BreakGap(index) is { } stop && stop != RosterArc.Depot && before[stop] == RosterArc.Depot
            ? solution.ServiceStart[stop] - solution.BreakStart[index] - problem.Breaks.Length[index]
            : 0;

    /// <summary>Idle ticks of a route until its return or, where that is later, its soft end.</summary>
    public long Idle(int route) =>
        IsUsed(route)
            ? EndOfDuty(route) - problem.Routes.ShiftStart[route] - BusyOn(route)
            : UnusedIdle.Ticks(problem, route);

    /// <summary>How late a served service is, in ticks; 0 when it is in time or not served.</summary>
    public long Tardiness(int service) =>
        StartOf(service) is not { } start
            ? 0
            : Math.Max(0, start + PartBeforeDue(service) - problem.Services.DueAt(service, (int)start));

    /// <summary>How far a served start lies outside its preferred window, in ticks.</summary>
    public long PreferenceMissed(int service) =>
        StartOf(service) is not { } start
            ? 0
            : Math.Max(
                0,
                Math.Max(
                    problem.Services.PreferredEarliest[service] - start,
                    start - problem.Services.PreferredLatest[service]
                )
            );

    /// <summary>Ticks of work of a clinician: history, service, set-up and travel.</summary>
    public long Work(int clinician) =>
        problem.ClinicianHistory[clinician]
        + Enumerable
            .Range(0, problem.RouteCount)
            .Where(r => problem.Routes.Clinician[r] == clinician && IsUsed(r))
            .Sum(WorkOn);

    /// <summary>Ticks of waiting over all used routes: duty less work and breaks taken.</summary>
    public long Waiting() =>
        Enumerable
            .Range(0, problem.RouteCount)
            .Where(IsUsed)
            .Sum(r => solution.Return[r] - solution.Departure[r] - WorkOn(r))
        - breakGaps.Keys.Sum(b => (long)problem.Breaks.Length[b] + FreeWait(b));

    /// <summary>Served services among some, by clinician: does this clinician serve one of them?</summary>
    public bool ServesAny(int clinician, IEnumerable<int> services) =>
        services.Any(s => routeOf[s] >= 0 && problem.Routes.Clinician[routeOf[s]] == clinician);

    private static int[] NewFilled(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }

    private void Follow(int route)
    {
        var (previous, waiting) = (RosterArc.Depot, new List<int>());
        foreach (var stop in solution.Routes[route])
        {
            if (stop < 0)
            {
                waiting.Add(~stop);
                continue;
            }

            (routeOf[stop], before[stop], previous) = (route, previous, stop);
            PlaceBreaks(waiting, stop);
        }

        PlaceBreaks(waiting, RosterArc.Depot);
    }

    private void PlaceBreaks(List<int> waiting, int stop)
    {
        waiting.ForEach(b => breakGaps[b] = stop);
        waiting.Clear();
    }

    private int LastOf(int route) => Array.FindLast(solution.Routes[route], stop => stop >= 0);

    private long PartBeforeDue(int service) =>
        problem.Services.DueAtEnd
            ? DurationOf(service) + (NeedsSetUp(service) ? problem.Services.SetUp[service] : 0)
            : 0;

    private long FreeWait(int index) =>
        problem.Breaks.AtStop && problem.Breaks.WaitBehindFirstIsFree ? WaitBehindFirst(index) : 0;

    private long ReadyAt(int route, int stop) =>
        stop == RosterArc.Depot
            ? solution.Departure[route]
            : solution.ServiceStart[stop] + DurationOf(stop) + (NeedsSetUp(stop) ? problem.Services.SetUp[stop] : 0);

    private long EndOfDuty(int route) =>
        problem.Routes.SoftEnd[route] < RoutingProblem.Unlimited
            ? Math.Max(solution.Return[route], problem.Routes.SoftEnd[route])
            : solution.Return[route];

    private long BusyOn(int route) =>
        WorkOn(route)
        + breakGaps.Keys.Where(b => problem.Breaks.Route[b] == route).Sum(b => (long)problem.Breaks.Length[b]);

    private long WorkOn(int route)
    {
        var legs = new RouteLegs(problem, route);
        var stops = solution.Routes[route].Where(stop => stop >= 0).ToArray();
        return stops.Sum(s =>
                legs.Ticks(before[s], s) + DurationOf(s) + (NeedsSetUp(s) ? problem.Services.SetUp[s] : 0)
            ) + legs.Ticks(stops[^1], RosterArc.Depot);
    }
}
