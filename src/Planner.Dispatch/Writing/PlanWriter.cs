using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Turns a dense solution into the plan a dispatcher sees.</summary>
public static class PlanWriter
{
    /// <param name="unassigned">Why each visit that the solution leaves out is not served.</param>
    /// <param name="servableUpperBound">How many visits could be served at most.</param>
    /// <param name="keepsDepartures">True: who is to leave earlier than needed does; false: nobody does.</param>
    public static Plan Write(
        CompiledProblem compiled,
        RoutingSolution solution,
        PlanOrigin origin,
        IReadOnlyList<UnassignedVisit> unassigned,
        int servableUpperBound,
        bool keepsDepartures = false
    )
    {
        var writer = new RouteWriter(compiled, solution, keepsDepartures);
        var plan = new Plan
        {
            Origin = origin,
            Routes = [.. Enumerable.Range(0, compiled.Problem.RouteCount).Where(IsUsed).Select(writer.Write)],
            Unassigned = unassigned,
            Cost = [],
            ServableUpperBound = servableUpperBound,
        };
        return plan with { Cost = CostEvaluator.Evaluate(compiled.Request, plan, compiled.Travel).Lines };

        bool IsUsed(int route) => solution.Routes[route].Any(node => node >= 0);
    }
}
