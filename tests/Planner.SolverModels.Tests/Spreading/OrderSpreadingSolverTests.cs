namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class OrderSpreadingSolverTests(RosterSolvers solvers)
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task TheProvenOptimumIsTheOneThatTryingEverythingFinds(int seed) =>
        await SolvesLikeTheOracle(TinySpreading.Of(seed));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task PinnedVisitsStayAndTheRestIsBestAroundThem(int seed) =>
        await SolvesLikeTheOracle(TinySpreading.WithPins(seed));

    [Fact]
    public async Task WithoutTimeTheFirstSolutionIsReturned()
    {
        SpreadingProblem problem = TinySpreading.Of(3);
        SpreadingOutcome outcome = await Solve(problem, new ModelOptions { TimeLimit = TimeSpan.Zero });
        Assert.Equal(OutcomeStatus.Feasible, outcome.Status);
        Assert.True(SpreadingOracle.KeepsTheRules(problem, outcome.Visits));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheFirstSolutionKeepsEveryRule(int seed)
    {
        SpreadingProblem problem = TinySpreading.WithPins(seed);
        Assert.True(SpreadingOracle.KeepsTheRules(problem, SpreadingStart.Of(problem)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheModelPricesGivenVisitsAsTheOracleDoes(int seed)
    {
        SpreadingProblem problem = TinySpreading.Of(seed);
        var visits = SpreadingStart.Of(problem);
        OrderSpreadingModel model = OrderSpreadingModel.Build(problem);
        var values = model.ValuesOf(visits);
        Assert.Equal(
            SpreadingOracle.Price(problem, visits),
            (model.Tiers[0].ValueIn(values), model.Tiers[1].ValueIn(values))
        );
    }

    [Fact]
    public async Task ThirtyOrdersOverNineWeeksFindADayForEveryVisit()
    {
        SpreadingProblem problem = NineWeeks(30);
        SpreadingOutcome outcome = await Solve(problem, new ModelOptions { DeterministicLimit = 2 });
        Assert.True(SpreadingOracle.KeepsTheRules(problem, outcome.Visits));
        Assert.Equal(0, outcome.Unplaced.Sum());
        Assert.True(outcome.Cost <= SpreadingOracle.Price(problem, SpreadingStart.Of(problem)).Cost);
    }

    private async Task SolvesLikeTheOracle(SpreadingProblem problem)
    {
        SpreadingOutcome outcome = await Solve(problem, new ModelOptions());
        Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
        Assert.True(SpreadingOracle.KeepsTheRules(problem, outcome.Visits));
        Assert.Equal(SpreadingOracle.Solve(problem), (outcome.Unplaced.Sum(), outcome.Cost));
        Assert.Equal((outcome.Unplaced.Sum(), outcome.Cost), (outcome.BoundUnplaced, outcome.BoundCost));
    }

    private Task<SpreadingOutcome> Solve(SpreadingProblem problem, ModelOptions options) =>
        OrderSpreadingSolver.SolveAsync(problem, solvers.Engine, options);

    // Two and three visits a week; five clinicians with eight visits a day from Monday to Friday.
    private static SpreadingProblem NineWeeks(int orders)
    {
        bool[] works = [.. Enumerable.Range(0, 63).Select(day => day % 7 is > 0 and < 6)];
        return new()
        {
            Days = 63,
            Orders =
            [
                .. Enumerable
                    .Range(0, orders)
                    .Select(o => new SpreadingOrder { Clinicians = [o % 5, (o + 1) % 5], IdealGap = 2 + o % 2 }),
            ],
            Demands =
            [
                .. from o in Enumerable.Range(0, orders)
                from week in Enumerable.Range(0, 9)
                select new SpreadingDemand(o, 3 - o % 2, [.. Enumerable.Range(week * 7, 7)]),
            ],
            Clinicians = [.. Enumerable.Range(0, 5).Select(_ => works.Select(w => w ? 8 : 0).ToArray())],
        };
    }
}
