using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>The problems that the exact model proves within seconds (record 0003).</summary>
internal static class ProofScope
{
    private const int MostServices = 20;

    public static bool Holds(RoutingProblem problem) =>
        problem.ServiceCount is > 0 and <= MostServices && DailyRosterModel.Expresses(problem);
}
