using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Walks a dense route on its own, everything as early as possible, and names the first rule in the way. Relations to other
/// routes are not looked at: what it refuses is impossible, what it lets pass is for the checker to say.
/// </summary>
internal sealed class RouteWalk
{
    private readonly RoutingProblem _problem;
    private readonly int _route;
    private int _place;
    private int _ready;
    private int _breakEnd = int.MinValue;
    private int _breakTime;
    private bool _hasFreeStop;

    private RouteWalk(RoutingProblem problem, int route)
    {
        _problem = problem;
        _route = route;
        _place = problem.Routes.StartLocation[route];
        _ready = problem.Routes.ShiftStart[route];
    }

    /// <summary>What the walk adds to the duty's totals.</summary>
    public DutyLoad Load { get; private set; }

    /// <summary>Walks the nodes of a route (services, and ~b for breaks).</summary>
    /// <param name="others">What the duty's other routes already hold.</param>
    /// <returns>The first obstacle; null where the route by itself is possible.</returns>
    public static Obstacle? Try(RoutingProblem problem, int route, IEnumerable<int> nodes, DutyLoad others)
    {
        var walk = new RouteWalk(problem, route);
        foreach (int node in nodes)
            if ((node < 0 ? walk.Pause(~node) : walk.Serve(node)) is { } obstacle)
                return obstacle;
        return walk.Return() ?? (walk.Load + others).Over(problem.Duties, problem.Routes.Duty[route]);
    }

    /// <summary>Services, work and distance of a route.</summary>
    public static DutyLoad LoadOf(RoutingProblem problem, int route, IEnumerable<int> nodes)
    {
        var walk = new RouteWalk(problem, route);
        foreach (int node in nodes)
            _ = node < 0 ? walk.Pause(~node) : walk.Serve(node);
        _ = walk.Return();
        return walk.Load;
    }

    private Obstacle? Pause(int pause)
    {
        int start = Math.Max(Math.Max(_ready, _breakEnd), _problem.Breaks.EarliestStart[pause]);
        _breakEnd = start + _problem.Breaks.Length[pause];
        _breakTime += _problem.Breaks.Length[pause];
        int late = start - _problem.Breaks.LatestStart[pause];
        return late > 0 ? new Obstacle(RuleCodes.Break, late) : null;
    }

    private Obstacle? Serve(int service)
    {
        ServiceTable services = _problem.Services;
        bool free = services.PinnedRank[service] < 0;
        if (_hasFreeStop && !free)
            return new Obstacle(RuleCodes.SequencePin, 1);
        _hasFreeStop |= free;
        int place = services.Location[service];
        int setUp = place == _place ? 0 : services.SetUp[service];
        if (Drive(place, out int arrival) is { } blocked)
            return blocked;
        int length =
            setUp + services.Duration[service * services.DurationClassCount + _problem.Routes.DurationClass[_route]];
        if (FirstStart(service, arrival) is not { } start)
            return new Obstacle(RuleCodes.Window, arrival - LastStart(service), service);
        _ready = start + length;
        Load += new DutyLoad(1, length, 0, services.Points[service]);
        return null;
    }

    private Obstacle? Return()
    {
        if (Drive(_problem.Routes.EndLocation[_route], out int arrival) is { } blocked)
            return blocked;
        int late = arrival - _problem.Routes.HardEnd[_route];
        return late > 0 ? new Obstacle(RuleCodes.ShiftEnd, late) : null;
    }

    private Obstacle? Drive(int place, out int arrival)
    {
        int leg = _place * _problem.Travel.LocationCount + place;
        int ticks = _problem.Travel.Ticks[leg];
        arrival = 0;
        if (ticks >= RoutingProblem.Unreachable)
            return new Obstacle(RuleCodes.Unreachable, long.MaxValue);
        arrival = Math.Max(_ready + ticks + _breakTime, _breakEnd);
        (_place, _breakTime, _breakEnd) = (place, 0, int.MinValue);
        Load += new DutyLoad(0, ticks, _problem.Travel.Metres[leg], 0);
        int tooLong = ticks - _problem.Routes.MaxLeg[_route];
        return tooLong > 0 ? new Obstacle(RuleCodes.MaxLegTravel, tooLong) : null;
    }

    private int? FirstStart(int service, int arrival)
    {
        ServiceTable services = _problem.Services;
        for (int w = services.WindowFirst[service]; w < services.WindowFirst[service + 1]; w++)
            if (arrival <= services.WindowLatest[w])
                return Math.Max(arrival, services.WindowEarliest[w]);
        return null;
    }

    private int LastStart(int service) =>
        _problem.Services.WindowLatest[_problem.Services.WindowFirst[service + 1] - 1];
}
