using Planner.CpSat;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.SolverModels;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>The use case "why?": what a plan costs and where, why a visit is made by whom and when, why another is not made.</summary>
/// <param name="choose">Makes the solver's process when a question needs it; it serves all questions of a run.</param>
public sealed class ExplainPlan(TravelDesk desk, Func<ICpSatEngine> choose)
{
    /// <exception cref="InvalidInputException">The plan does not know the visit or clinician, or breaks a rule.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    /// <exception cref="CpSatEngineException">The solver is missing or failed.</exception>
    public async Task<PlanExplanation> RunAsync(PlanDocument document, ExplainQuestion question, CancellationToken stop)
    {
        question.Check(document.Request);
        RoadNetwork? network = await Task.Run(() => desk.Open(document.Request.Travel), stop);
        PlaceTravel travel = await TravelDesk.BuildAsync(document.Request, network, stop);
        if (document.Plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(document.Plan.Origin, travel);
        ExplainablePlan.Check(document, travel.Lookup);
        return await ExplainAsync(document, travel.Lookup, question, stop);
    }

    /// <summary>The same with travel times at hand, for a plan that keeps every rule.</summary>
    public async Task<PlanExplanation> ExplainAsync(
        PlanDocument document,
        TravelLookup travel,
        ExplainQuestion question,
        CancellationToken stop
    )
    {
        CostBreakdown cost = CostEvaluator.Evaluate(document.Request, document.Plan, travel);
        Plan priced = document.Plan with { Cost = cost.Lines };
        var standing = new StandingPlan(document.Request, priced, travel);
        await using var shared = new SharedEngine(choose);
        var solver = new ExplanationSolver(shared);
        var unserved = new UnservedExplainer(standing, solver);
        var served = new ServedExplainer(standing, solver);
        var answers = new List<UnservedExplanation>();
        foreach (VisitId visit in Unserved(document, question))
            answers.Add(await unserved.ExplainAsync(visit, question, stop));
        ServedExplanation? one =
            question.Visit is { } asked && answers.Count == 0
                ? await served.ExplainAsync(asked, question.Clinician, cost, stop)
                : null;
        return new PlanExplanation(cost.Lines, CostlyVisits.Of(cost), answers, one, unserved.Solves + served.Solves);
    }

    private static IEnumerable<VisitId> Unserved(PlanDocument document, ExplainQuestion question)
    {
        HashSet<VisitId> served = [.. document.Plan.Routes.SelectMany(r => r.Stops).Select(s => s.Visit)];
        return document
            .Request.Visits.Select(visit => visit.Id)
            .Where(id => !served.Contains(id) && (question.Visit is null || question.Visit == id));
    }
}
