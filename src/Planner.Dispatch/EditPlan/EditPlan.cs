using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>
/// The use case "change this plan by hand": moves, swaps, pins and what they break and cost. A plan that breaks a rule is never
/// handed out; what it breaks, by how much, and what would work instead is.
/// </summary>
public sealed class EditPlan(TravelDesk desk)
{
    /// <summary>Lays a plan out for edits, once; each edit is then a matter of milliseconds.</summary>
    /// <exception cref="InvalidInputException">The plan breaks a rule already.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<EditablePlan> OpenAsync(PlanDocument document, CancellationToken stop)
    {
        RoadNetwork? network = await Task.Run(() => desk.Open(document.Request.Travel), stop);
        PlaceTravel travel = await TravelDesk.BuildAsync(document.Request, network, stop);
        if (document.Plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(document.Plan.Origin, travel);
        return Open(document, travel.Lookup);
    }

    /// <summary>The same with travel times at hand.</summary>
    /// <exception cref="InvalidInputException">The plan breaks a rule already.</exception>
    public static EditablePlan Open(PlanDocument document, TravelLookup travel)
    {
        var broken = SolutionChecker.CheckRules(document.Request, document.Plan, travel);
        if (broken.Count > 0)
            throw new InvalidInputException([
                .. broken.Take(MostNamed).Select(v => new InputMistake("plan", v.Rule, v.Message, Remedy)),
            ]);
        return new EditablePlan(document, travel);
    }

    private const int MostNamed = 10;
    private const string Remedy = "Edit a plan that planner check finds clean.";
}
