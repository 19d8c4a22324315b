using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;
using Planner.Travel;

namespace Planner.Dispatch.Tests;

/// <summary>Invented agencies with every rule in them, along the great circle.</summary>
public sealed class InventedAgencyTests
{
    private static readonly Lazy<RoadNetwork> Roads = new(() =>
        RoadNetwork.Load(NetworkLocator.Near(null).Find("gothenburg-roads"))
    );

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    public async Task WhateverIsPlannedTheCheckerAccepts(long seed, int days)
    {
        PlanRequest request = Agency(seed, days);
        PlannedRoster roster = await new PlanRoster(
            new TravelDesk(new NetworkLocator([])),
            new PlanRosterOptions { Iterations = 1_000, Seed = seed }
        ).RunAsync(request, CancellationToken.None);
        Assert.Empty(SolutionChecker.Check(request, roster.Plan, roster.Travel.Lookup));
        Assert.InRange(roster.Served, 1, roster.Plan.ServableUpperBound);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void TheDenseProblemCostsWhatThePlanCosts(long seed)
    {
        PlanRequest request = Agency(seed, days: 1);
        CompiledProblem compiled = ProblemCompiler.Compile(request, Along(request));
        RoutingSolution solution = RoutingSearch
            .Solve(compiled.Problem, new SearchOptions { Iterations = 1_000, Seed = seed })
            .Best;
        Plan plan = PlanWriter.Write(compiled, solution, Origin, [], request.Visits.Count);
        TieredCost dense = RoutingCostEvaluator.Evaluate(compiled.Problem, solution).Total;
        CostBreakdown stated = CostEvaluator.Evaluate(request, plan, compiled.Travel);
        Assert.Equal(dense.Tier0, stated.Tier(0));
        Assert.Equal((double)Minutes(dense.Tier1), (double)stated.Tier(1), 1e-4);
        Assert.Equal((double)Minutes(dense.Tier2), (double)stated.Tier(2), 1e-4);
    }

    private static decimal Minutes(long costUnits) => costUnits / (decimal)CostUnits.PerMinuteEquivalent;

    private static PlanRequest Agency(long seed, int days)
    {
        var options = new AgencyOptions
        {
            Visits = 40 * days,
            Clinicians = 14,
            Seed = seed,
            Days = days,
        };
        return AgencyGenerator.Generate(Roads.Value, options) with { Travel = new TravelSource(null) };
    }

    private static TravelLookup Along(PlanRequest request) =>
        new(new GreatCircleMatrix([.. new PlaceIndex(request).Places]));

    private static PlanOrigin Origin { get; } =
        new()
        {
            EngineVersion = "test",
            InputHash = "",
            Seed = 1,
            Budget = "",
            TravelSource = "great circle",
            TravelIsGreatCircle = true,
        };
}
