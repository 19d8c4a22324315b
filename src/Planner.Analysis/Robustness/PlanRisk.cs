using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Travel;

namespace Planner.Analysis;

/// <summary>The use case "will this plan hold when visits and ways take longer?".</summary>
public sealed class PlanRisk(TravelDesk desk, PlanRiskOptions options)
{
    /// <exception cref="InvalidInputException">The plan breaks rules: what it states cannot be worked off.</exception>
    /// <exception cref="OtherRoadsException">The plan was made on other roads than the ones found.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="RoadNetworkException">The road network's file is damaged.</exception>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public async Task<RiskReport> RunAsync(PlanDocument document, CancellationToken cancellationToken)
    {
        (Plan plan, PlanRequest request) = document;
        RoadNetwork? network = await Task.Run(() => desk.Open(request.Travel), cancellationToken);
        PlaceTravel travel = await TravelDesk.BuildAsync(request, network, cancellationToken);
        if (plan.Origin.TravelHash != travel.Hash)
            throw new OtherRoadsException(plan.Origin, travel);
        RefuseBroken(SolutionChecker.Check(request, plan, travel.Lookup));
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel.Lookup);
        var risk = new DayRisk(
            compiled,
            SolutionReader.Read(compiled, plan),
            options.Model,
            options.Scenarios,
            options.Seed
        );
        return risk.Report(options.Explained, options.Buffers);
    }

    private static void RefuseBroken(IReadOnlyList<Violation> violations)
    {
        if (violations.Count == 0)
            return;
        const string Rule = "Only a plan that keeps every rule can be worked off.";
        const string Remedy = "Mend what planner check names, or plan again.";
        string found = FormattableString.Invariant(
            $"{violations.Count} broken rules, the first: {violations[0].Message}"
        );
        throw new InvalidInputException([new InputMistake("plan", found, Rule, Remedy)]);
    }
}
