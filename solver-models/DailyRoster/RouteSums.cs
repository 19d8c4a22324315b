using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>Linear sums over what routes do, shared by limits and terms.</summary>
internal static class RouteSums
{
    /// <summary>How many services the routes serve.</summary>
    public static LinearExpr Services(IEnumerable<RouteVariables> routes) =>
        LinearExpr.Sum(routes.SelectMany(r => r.Present.Values));

    /// <summary>Hundredths of points of the services they serve.</summary>
    public static LinearExpr Points(RosterVariables roster, IEnumerable<RouteVariables> routes) =>
        Weighted(routes.SelectMany(r => r.Present), p => roster.Problem.Services.Points[p.Key], p => p.Value);

    /// <summary>Ticks they drive.</summary>
    public static LinearExpr TravelTicks(RosterVariables roster, IEnumerable<RouteVariables> routes) =>
        OverArcs(routes, (route, arc) => roster.Legs(route.Index).Ticks(arc.From, arc.To));

    /// <summary>Metres they drive.</summary>
    public static LinearExpr Metres(RosterVariables roster, IEnumerable<RouteVariables> routes) =>
        OverArcs(routes, (route, arc) => roster.Legs(route.Index).Metres(arc.From, arc.To));

    /// <summary>Ticks of service, set-up and travel; set-up is counted on the ways that make it due.</summary>
    public static LinearExpr WorkTicks(RosterVariables roster, IEnumerable<RouteVariables> routes) =>
        OverArcs(routes, (route, arc) => ArcWork(roster.Legs(route.Index), roster.Problem.Services.SetUp, arc));

    private static long ArcWork(RouteLegs legs, int[] setUp, RosterArc arc) =>
        legs.Ticks(arc.From, arc.To)
        + (
            arc.To == RosterArc.Depot
                ? 0
                : legs.Duration(arc.To) + (legs.SamePlace(arc.From, arc.To) ? 0 : setUp[arc.To])
        );

    private static LinearExpr OverArcs(
        IEnumerable<RouteVariables> routes,
        Func<RouteVariables, RosterArc, long> weight
    ) =>
        Weighted(
            routes.SelectMany(r => r.Arcs.Select(a => (Route: r, Arc: a))),
            x => weight(x.Route, x.Arc),
            x => x.Arc.Literal
        );

    private static LinearExpr Weighted<T>(IEnumerable<T> items, Func<T, long> weight, Func<T, BoolVar> literal)
    {
        var sum = new LinearSum();
        foreach (var item in items.Where(i => weight(i) != 0))
        {
            sum.Add(literal(item), weight(item));
        }

        return sum;
    }
}
