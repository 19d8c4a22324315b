using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Proves a claim "with this change it fits": a whole plan of the changed request that the checker accepts.</summary>
internal sealed class PlanProof(StandingPlan standing)
{
    /// <summary>The claim; null where the plan with these routes and times does not stand up to the checker.</summary>
    /// <param name="changed">The request with the changes.</param>
    /// <param name="solution">By the numbering of the changed request.</param>
    /// <param name="isLeast">Proven: no smaller change of this kind would do.</param>
    public Counterfactual? Of(
        VisitId visit,
        PlanRequest changed,
        RoutingSolution solution,
        IReadOnlyList<RuleLift> changes,
        bool isLeast
    )
    {
        if (Accepted(changed, solution) is not { } plan)
            return null;
        ClinicianId[] clinicians =
        [
            .. plan.Routes.Where(r => r.Stops.Any(s => s.Visit == visit)).Select(r => r.Clinician),
        ];
        decimal extra = plan.Cost.Sum(line => line.Cost) - standing.Plan.Cost.Sum(line => line.Cost);
        string words = string.Join(" and ", changes.Select(change => change.Change));
        return new Counterfactual(words, [.. changes.Select(c => c.Rule)], changed, plan, extra, clinicians, isLeast);
    }

    private Plan? Accepted(PlanRequest changed, RoutingSolution solution)
    {
        CompiledProblem compiled = ProblemCompiler.Compile(changed, standing.Travel);
        if (RoutingSolutionChecker.Check(compiled.Problem, solution).Count > 0)
            return null;
        RosterFacts facts = RosterFacts.Of(changed, standing.Travel);
        UnassignedVisit[] left = LeftOut(compiled, solution, facts.Servability);
        Plan plan = PlanWriter.Write(compiled, solution, standing.Plan.Origin, left, facts.UpperBound);
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
