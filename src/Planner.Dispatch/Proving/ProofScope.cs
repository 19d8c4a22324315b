using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// The problems that the exact model often proves within a minute (record 0003): what counts is not the services but the ways
/// that windows and skills leave.
/// </summary>
internal static class ProofScope
{
    private const int MostServices = 60;
    private const int MostWays = 1_200;

    /// <summary>Where work is balanced, bounds rise slowly.</summary>
    private const int MostWaysWithBalance = 400;

    public static bool Holds(RoutingProblem problem) =>
        problem.ServiceCount is > 0 and <= MostServices
        && DailyRosterModel.Expresses(problem)
        && DailyRosterModel.WayCount(problem) <= (HasBalance(problem) ? MostWaysWithBalance : MostWays);

    private static bool HasBalance(RoutingProblem problem) => problem.Weights.WorkBalance.IsActive;
}
