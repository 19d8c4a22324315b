namespace Planner.Routing.Tests;

public class BreakTests
{
    [Fact]
    public void ABreakInTheGapDelaysTheNextStopByItsLength()
    {
        RoutingSolution timed = Sketch.Time(WithBreak(0, 100, mandatory: true), [0, ~0, 1], [])!;
        Assert.Equal([5, 40], timed.ServiceStart);
        Assert.Equal(15, timed.BreakStart[0]);
    }

    [Fact]
    public void ABreakMayWaitOnTheWay()
    {
        RoutingSolution timed = Sketch.Time(WithBreak(18, 100, mandatory: true), [0, ~0, 1], [])!;
        Assert.Equal(18, timed.BreakStart[0]);
        Assert.Equal(40, timed.ServiceStart[1]);
    }

    [Fact]
    public void ALateBreakHoldsTheNextStopUntilItsEnd() =>
        Assert.Equal(70, Sketch.Time(WithBreak(50, 100, mandatory: true), [0, ~0, 1], [])!.ServiceStart[1]);

    [Theory]
    [InlineData(15, true)]
    [InlineData(14, false)]
    public void TheLatestStartOfABreakIsInclusive(int latest, bool fits) =>
        Assert.Equal(fits, Sketch.Time(WithBreak(0, latest, mandatory: true), [0, ~0, 1], []) is not null);

    [Fact]
    public void ABreakAtTheEndPlaceIsPartOfTheDuty() =>
        Assert.Equal(80, Sketch.Time(WithBreak(60, 100, mandatory: true), [0, ~0], [])!.Return[0]);

    [Fact]
    public void AUsedRouteWithoutItsMandatoryBreakIsInfeasible() =>
        Assert.Null(Sketch.Time(WithBreak(0, 100, mandatory: true), [0, 1], []));

    [Fact]
    public void AnUnusedRouteNeedsNoBreak() =>
        Assert.NotNull(Sketch.Time(WithBreak(0, 100, mandatory: true), [], [0, 1]));

    [Fact]
    public void AMissedOptionalBreakCostsOnlyInAUsedRoute()
    {
        RoutingProblem p = WithBreak(0, 100, mandatory: false);
        Assert.Equal(9, SolutionPricing.Price(p, Sketch.Time(p, [0], [1])!).Tier2);
        Assert.Equal(0, SolutionPricing.Price(p, Sketch.Time(p, [], [0, 1])!).Tier2);
    }

    [Fact]
    public void TheSearchTakesTheMandatoryBreak()
    {
        RoutingProblem p = WithBreak(10, 30, mandatory: true);
        SearchResult found = RoutingSearch.Solve(p, new SearchOptions { Iterations = 2_000 });
        Judge.ShouldAccept(p, found.Best);
        Assert.Equal(20, found.Cost.Tier1);
    }

    private static RoutingProblem WithBreak(int earliest, int latest, bool mandatory)
    {
        RoutingProblem p = Sketch.Of(2);
        return p with
        {
            Breaks = new BreakTable
            {
                Route = [0],
                EarliestStart = [earliest],
                LatestStart = [latest],
                Length = [20],
                Mandatory = [mandatory],
            },
            Weights = p.Weights with { MissedBreak = new TermWeight(9, 2) },
        };
    }
}
