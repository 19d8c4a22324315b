using Planner.Routing;
using Xunit;

namespace Planner.Evaluation.Tests;

public class RoutingCostEvaluatorTests
{
    /// <summary>By hand: see <see cref="DenseCase"/> for the times.</summary>
    [Theory]
    [InlineData(RoutingTerm.MandatoryLeftOut, 0, 0, 0)]
    [InlineData(RoutingTerm.OptionalLeftOut, 2, 0, 0)]
    // Route 0: 10 + 10 + 20; route 1: 30 + 0 + 30.
    [InlineData(RoutingTerm.TravelTime, 1, 100, 100)]
    [InlineData(RoutingTerm.TravelDistance, 1, 10, 10_000)]
    // Back at 70, soft end 60.
    [InlineData(RoutingTerm.Overtime, 2, 10, 20)]
    // Service 0 ends at 20, due 15; service 2 ends at 40 + 5 + 10, due 45.
    [InlineData(RoutingTerm.Tardiness, 1, 15, 45)]
    [InlineData(RoutingTerm.HighestTardiness, 1, 10, 50)]
    // Route 0: 70 - 40 - 20 - 5; route 1: 95 - 60 - 25.
    [InlineData(RoutingTerm.Waiting, 3, 15, 15)]
    // Service 1 starts 5 early, service 2 5 late.
    [InlineData(RoutingTerm.PreferredWindow, 1, 10, 70)]
    [InlineData(RoutingTerm.MissedBreak, 1, 1, 9)]
    // Work 10 + 60 and 85: the mean is 77.5, each is 7.5 off, rounded up.
    [InlineData(RoutingTerm.WorkBalance, 2, 16, 16)]
    public void EachTermIsItsFormula(RoutingTerm term, int tier, long quantity, long cost)
    {
        RoutingCostPart part = Assert.Single(
            RoutingCostEvaluator.Evaluate(DenseCase.Problem, DenseCase.Solution).Parts,
            p => p.Term == term
        );

        Assert.Equal(new RoutingCostPart(term, tier, quantity, cost), part);
    }

    [Fact]
    public void AssignmentsArePricedPerTier()
    {
        RoutingCost cost = RoutingCostEvaluator.Evaluate(DenseCase.Problem, DenseCase.Solution);

        Assert.Equal([5L, 0, 4], cost.Parts.Where(p => p.Term == RoutingTerm.Assignment).Select(p => p.Cost));
        Assert.Equal(9, cost.Of(RoutingTerm.Assignment));
    }

    [Fact]
    public void TheTotalIsTheSumOfThePartsByTier() =>
        Assert.Equal(
            new TieredCost(0, 100 + 10_000 + 45 + 50 + 70 + 9 + 5, 20 + 16, 15 + 4),
            RoutingCostEvaluator.Evaluate(DenseCase.Problem, DenseCase.Solution).Total
        );

    [Fact]
    public void VisitsLeftOutArePricedOnce()
    {
        RoutingSolution nothing = new()
        {
            Routes =
            [
                [],
                [],
            ],
            ServiceStart = [-1, -1, -1, -1],
            BreakStart = [-1, -1],
            Departure = [-1, -1],
            Return = [-1, -1],
        };

        TieredCost cost = RoutingCostEvaluator.Evaluate(DenseCase.Problem, nothing).Total;

        // 7 + 11 for the mandatory ones; 13 for the optional one and twice 5 of balance in tier 2.
        Assert.Equal(new TieredCost(18, 0, 23, 0), cost);
    }

    [Fact]
    public void TardinessAtTheStartIgnoresTheService()
    {
        RoutingProblem problem = DenseCase.Problem with
        {
            Services = DenseCase.Problem.Services with { DueAtEnd = false },
        };

        Assert.Equal(0, RoutingCostEvaluator.Evaluate(problem, DenseCase.Solution).QuantityOf(RoutingTerm.Tardiness));
    }
}
