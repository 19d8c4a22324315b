using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>The use case "does this plan keep every rule, and what does it cost?", whoever made the plan.</summary>
public sealed class CheckPlan(TravelDesk desk)
{
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<PlanVerdict> RunAsync(PlanDocument document, CancellationToken cancellationToken)
    {
        (Plan plan, PlanRequest request) = document;
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), cancellationToken);
        PlaceTravel travel = await TravelDesk.BuildAsync(request, network, cancellationToken);
        if (plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(plan.Origin, travel);
        return Judge(document, travel.Lookup);
    }

    private static PlanVerdict Judge(PlanDocument document, TravelLookup travel)
    {
        (Plan plan, PlanRequest request) = document;
        CostBreakdown cost = CostEvaluator.Evaluate(request, plan, travel);
        return new PlanVerdict(
            SolutionChecker.Check(request, plan, travel),
            cost.Lines,
            cost.MandatoryLeftOut,
            [.. Findings.Of(request, plan, travel).Select(finding => new MissedVisit(finding.Visit, finding.Message))],
            !document.IsRequestUnchanged
        );
    }
}
