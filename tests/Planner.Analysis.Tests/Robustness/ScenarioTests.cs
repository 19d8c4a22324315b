using Planner.Dispatch;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public class ScenarioTests
{
    [Fact]
    public void TheSweepOfAllScenariosAgreesWithEachReckonedSlowly()
    {
        int compared = 0;
        for (int seed = 0; seed < 150; seed++)
        {
            CompiledProblem compiled = RiskDay.Compile(TinyRequests.Random(seed), 3);
            RoutingSolution solution = Solve(compiled, seed);
            DayFlow flow = new(compiled.Problem, solution);
            DayDraws draws = new(compiled, flow, DelayModel.Default, 21, seed);
            int early = seed % 3 * 10;
            DaySweep sweep = new(flow, draws, early);
            sweep.Run(DaySchedule.Of(solution));
            for (int s = 0; s < draws.Scenarios; s++)
            {
                int[] slow = new SlowDay(compiled.Problem, solution, draws, s, early).Starts();
                for (int x = 0; x < slow.Length; x++)
                {
                    Assert.Equal(slow[x], flow.IsServed(x) ? sweep.Starts(x)[s] : -1);
                    compared += flow.IsServed(x) ? 1 : 0;
                }
            }
        }

        Assert.True(compared > 500);
    }

    [Fact]
    public void WithoutDelaysEveryPlanCostsWhatItsPlanSays()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            CompiledProblem compiled = RiskDay.Compile(TinyRequests.Random(seed), 3);
            RoutingSolution solution = Written(compiled, Solve(compiled, seed));
            RoutingProblem problem = compiled.Problem;

            ExpectedCost expected = new DayRisk(compiled, solution, RiskDay.Exactly(1), 10, 1).Price();

            TieredCost planned = SolutionPricing.Price(problem, solution);
            Assert.Equal(planned.Tier0 * 10, expected.Total.Tier0);
            for (int tier = 1; tier < RoutingWeights.TierCount && problem.Weights.Tardiness.IsActive; tier++)
                Assert.Equal(planned[tier] * 10, expected.Total[tier]);
        }
    }

    [Fact]
    public void AVisitDrawsTheSameWhoeverMakesIt()
    {
        CompiledProblem compiled = RiskDay.Compile(Sample.Request());
        DayDraws one = Draws(compiled, plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("v2")), 7);
        DayDraws other = Draws(compiled, plan => plan.Route("b-1", "09:00", route => route.Visit("v3").Visit("v2")), 7);
        DayDraws otherSeed = Draws(compiled, plan => plan.Route("a-1", "08:00", route => route.Visit("v2")), 8);

        int v2 = compiled.Frame.ServiceOf(new("v2"));
        Assert.Equal(one.Length(v2).ToArray(), other.Length(v2).ToArray());
        Assert.NotEqual(one.Length(v2).ToArray(), otherSeed.Length(v2).ToArray());
    }

    [Fact]
    public void DrawsHaveTheMeanAndSpreadOfTheirLaw()
    {
        LogNormalTable table = new(1.2, 0.3);
        int[] row = new int[20_000];
        DrawKey.Of(3).With("service").Fill(row, table);
        double[] logs = [.. row.Select(value => Math.Log((double)value / LogNormalTable.One))];
        double mean = logs.Average();
        double sigma = Math.Sqrt(logs.Average(value => (value - mean) * (value - mean)));

        Assert.Equal(1.2, row.Average() / LogNormalTable.One, 0.01);
        Assert.Equal(0.3, sigma, 0.005);
    }

    [Fact]
    public void WaysOfOneDayAreLongTogetherWaysOfTwoVisitsAreNot()
    {
        CompiledProblem compiled = RiskDay.Compile(Sample.Request());
        DayDraws draws = Draws(
            compiled,
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("v2").Visit("v3")),
            1,
            4000
        );

        // Shared variance 0.08² + 0.08² of 0.15² more: a correlation of 0.36. Services share nothing.
        Assert.Equal(0.36, Correlation(draws.LegTo(0), draws.LegTo(1)), 0.05);
        Assert.Equal(0, Correlation(draws.Length(0), draws.Length(1)), 0.05);
    }

    internal static RoutingSolution Solve(CompiledProblem compiled, int seed, long iterations = 400) =>
        RoutingSearch
            .Solve(
                compiled.Problem,
                new SearchOptions
                {
                    Iterations = iterations,
                    Seed = seed,
                    Workers = 1,
                }
            )
            .Best;

    /// <summary>As it stands in a plan file: departures as late as the starts allow.</summary>
    private static RoutingSolution Written(CompiledProblem compiled, RoutingSolution solution)
    {
        var draft = new PlanDraft(compiled.Request, compiled.Travel);
        var plan = PlanWriter.Write(compiled, solution, draft.Build().Origin, [], 0);
        return SolutionReader.Read(compiled, plan);
    }

    private static DayDraws Draws(CompiledProblem compiled, Action<PlanDraft> draw, long seed, int scenarios = 50)
    {
        RoutingSolution solution = RiskDay.Read(compiled, draw);
        return new DayDraws(compiled, new DayFlow(compiled.Problem, solution), DelayModel.Default, scenarios, seed);
    }

    private static double Correlation(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        (double meanA, double meanB) = (Mean(a), Mean(b));
        (double ab, double aa, double bb) = (0, 0, 0);
        for (int s = 0; s < a.Length; s++)
        {
            ab += (a[s] - meanA) * (b[s] - meanB);
            aa += (a[s] - meanA) * (a[s] - meanA);
            bb += (b[s] - meanB) * (b[s] - meanB);
        }
        return ab / Math.Sqrt(aa * bb);
    }

    private static double Mean(ReadOnlySpan<int> row)
    {
        double sum = 0;
        foreach (int value in row)
            sum += value;
        return sum / row.Length;
    }
}
