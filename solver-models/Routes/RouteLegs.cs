using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Ways and service ticks of one route, read from the dense problem. Stops are services or <see cref="RosterArc.Depot"/>.</summary>
internal readonly struct RouteLegs(RoutingProblem problem, int route)
{
    /// <summary>Travel ticks from one stop straight to another.</summary>
    public long Ticks(int from, int to) => problem.Travel.Ticks[Leg(from, to)];

    /// <summary>Metres of the same way.</summary>
    public long Metres(int from, int to) => problem.Travel.Metres[Leg(from, to)];

    /// <summary>True when both stops lie at one place: then no set-up is due at the second.</summary>
    public bool SamePlace(int from, int to) => Tail(from) == Head(to);

    /// <summary>Service ticks of a service by this route's duration class.</summary>
    public long Duration(int service) =>
        problem.Services.Duration[
            (service * problem.Services.DurationClassCount) + problem.Routes.DurationClass[route]
        ];

    private int Leg(int from, int to) => (Tail(from) * problem.Travel.LocationCount) + Head(to);

    private int Tail(int stop) =>
        stop == RosterArc.Depot ? problem.Routes.StartLocation[route] : problem.Services.Location[stop];

    private int Head(int stop) =>
        stop == RosterArc.Depot ? problem.Routes.EndLocation[route] : problem.Services.Location[stop];
}
