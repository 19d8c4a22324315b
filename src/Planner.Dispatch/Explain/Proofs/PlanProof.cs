using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Proves a claim "with this change it fits": a whole plan of the changed request that the checker accepts.</summary>
internal sealed class PlanProof(StandingPlan standing)
{
    /// <summary>The plan with these routes and times; null where the changed request does not allow it.</summary>
    /// <param name="solution">By the numbering of the plan as it stands; a change never renumbers.</param>
    public Plan? Of(PlanRequest changed, RoutingSolution solution)
    {
        CompiledProblem compiled = ProblemCompiler.Compile(changed, standing.Travel);
        if (RoutingSolutionChecker.Check(compiled.Problem, solution).Count > 0)
            return null;
        RosterFacts facts = RosterFacts.Of(changed, standing.Travel);
        Plan plan = PlanWriter.Write(
            compiled,
            solution,
            standing.Plan.Origin,
            LeftOut(compiled, solution, facts.Servability),
            facts.UpperBound
        );
        return SolutionChecker.Check(changed, plan, standing.Travel).Count == 0 ? plan : null;
    }

    private static UnassignedVisit[] LeftOut(CompiledProblem compiled, RoutingSolution solution, Servability alone) =>
        [
            .. compiled
                .Request.Visits.Select(visit => visit.Id)
                .Where(id => compiled.Frame.ServicesOf(id).Any(s => solution.ServiceStart[s] < 0))
                .Select(id => new UnassignedVisit(id, alone.Of(id).Servable, [])),
        ];
}
