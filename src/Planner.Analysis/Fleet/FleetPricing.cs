using Planner.Dispatch;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Analysis;

/// <summary>
/// What one person's day costs: all terms of their routes, all tiers added, and the wage of their shifts from start to soft end.
/// Work balance and the highest tardiness belong to no single person and are left out.
/// </summary>
internal sealed class FleetPricing(CompiledProblem compiled, decimal hourCost)
{
    private readonly RoutingProblem _problem = compiled.Problem;

    private readonly RoutingProblem _single = compiled.Problem with
    {
        Weights = compiled.Problem.Weights with { WorkBalance = default, HighestTardiness = default },
        Visits = compiled.Problem.Visits with { LeaveOutCost = new long[compiled.Problem.VisitCount] },
    };

    public FleetColumn Column(RoutingSolution solution, int duty)
    {
        IReadOnlyList<int> services = ServicesOf(_problem, solution, duty);
        return new FleetColumn(
            duty,
            RoutesOf(solution, duty) + Wage(duty),
            services,
            [.. services.Select(s => solution.ServiceStart[s])]
        );
    }

    /// <summary>The services of a duty in the order they are driven.</summary>
    public static IReadOnlyList<int> ServicesOf(RoutingProblem problem, RoutingSolution solution, int duty) =>
        [
            .. Enumerable
                .Range(0, problem.RouteCount)
                .Where(route => problem.Routes.Duty[route] == duty)
                .SelectMany(route => solution.Routes[route].Where(node => node >= 0)),
        ];

    /// <summary>Cost units of a duty's paid hours.</summary>
    public long Wage(int duty)
    {
        double hours = compiled
            .Frame.Routes.Where(slot => slot.Duty == duty)
            .Sum(slot => (slot.Shift.SoftEnd - slot.Shift.Start).TotalHours);
        return (long)Math.Round((decimal)hours * hourCost * CostUnits.PerMinuteEquivalent);
    }

    private long RoutesOf(RoutingSolution solution, int duty)
    {
        RoutingSolution own = FleetAssembly.Only(_problem, solution, [duty]);
        TieredCost cost = SolutionPricing.Price(_single, own);
        return cost.Tier1 + cost.Tier2 + cost.Tier3;
    }
}
