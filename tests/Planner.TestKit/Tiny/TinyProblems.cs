using Planner.Routing;

namespace Planner.TestKit;

/// <summary>
/// Random dense problems small enough to be solved by trying everything: up to six services, up to three routes, a horizon of 60
/// ticks. Every rule and term of solver-models/decisions/0002 appears in some of them; many are tight, some cannot serve all
/// that is mandatory.
/// </summary>
public static class TinyProblems
{
    public const int Horizon = 60;
    public const int MostServices = 6;

    /// <summary>The same problem for the same seed, everywhere.</summary>
    public static RoutingProblem Random(int seed)
    {
        Dice dice = new(seed);
        int locations = dice.From(2, 5);
        RouteTable routes = TinyRoutes.Draw(dice, locations);
        VisitTable visits = TinyVisits.Draw(dice);
        ServiceTable services = TinyServices.Draw(dice, visits, routes, locations);
        return Pin(dice, Problem(dice, locations, routes, visits, services));
    }

    private static RoutingProblem Problem(
        Dice dice,
        int locations,
        RouteTable routes,
        VisitTable visits,
        ServiceTable services
    )
    {
        int clinicians = routes.Clinician.Max() + 1;
        return new RoutingProblem
        {
            Services = services,
            Visits = visits,
            Routes = routes,
            Breaks = TinyRoutes.Breaks(dice, routes),
            Duties = TinyRoutes.Duties(dice, routes),
            Assignments = TinyAssignments.Draw(dice, services.Visit.Length, routes.Clinician.Length),
            Relations = TinyRelations.Draw(dice, visits, services, clinicians),
            Travel = TinyAssignments.Travel(dice, locations),
            Weights = TinyWeights.Draw(dice),
            ClinicianHistory = dice.Fill(clinicians, () => dice.From(0, 25)),
            CostUnitsPerDisplayUnit = 1,
        };
    }

    /// <summary>In some problems pins one or two services to the front of a route.</summary>
    private static RoutingProblem Pin(Dice dice, RoutingProblem problem)
    {
        if (!dice.Hits(20))
            return problem;
        int route = dice.Below(problem.RouteCount);
        int[] pinned = [.. dice.Shuffle(problem.ServiceCount).Take(dice.From(1, 2))];
        for (int rank = 0; rank < pinned.Length; rank++)
        {
            problem.Services.PinnedRank[pinned[rank]] = rank;
            for (int r = 0; r < problem.RouteCount; r++)
                problem.Assignments.Allowed[(pinned[rank] * problem.RouteCount) + r] = r == route;
        }
        return problem;
    }
}
