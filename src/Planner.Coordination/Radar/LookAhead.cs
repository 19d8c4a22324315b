using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Coordination;

/// <summary>The radar of a plan file, on the roads the plan was made on.</summary>
public sealed class LookAhead(TravelDesk desk, RadarOptions options, IProgress<RadarProgress>? progress = null)
{
    /// <param name="stop">Ends the simulation of call-outs early; before that it cancels the run.</param>
    /// <exception cref="InvalidInputException">The plan breaks rules: who could take what over cannot be said.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<RadarReport> RunAsync(PlanDocument document, CancellationToken stop)
    {
        (Plan plan, PlanRequest request) = document;
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), stop);
        PlaceTravel travel = await TravelDesk.BuildAsync(request, network, stop);
        if (plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(plan.Origin, travel);
        RefuseBroken(SolutionChecker.Check(request, plan, travel.Lookup));
        return await Task.Run(() => new BenchRadar(options, progress).Run(document, travel.Lookup, stop), stop);
    }

    private static void RefuseBroken(IReadOnlyList<Violation> violations)
    {
        if (violations.Count == 0)
            return;
        const string Rule = "Only a plan that keeps every rule can be looked ahead from.";
        const string Remedy = "Mend what planner check names, or plan again.";
        string found = FormattableString.Invariant(
            $"{violations.Count} broken rules, the first: {violations[0].Message}"
        );
        throw new InvalidInputException([new InputMistake("plan", found, Rule, Remedy)]);
    }
}
