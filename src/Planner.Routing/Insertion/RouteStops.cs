namespace Planner.Routing;

/// <summary>The stops of one route, as in <see cref="RoutingSolution.Routes"/>.</summary>
internal readonly record struct RouteStops(int Route, int[] Stops);
