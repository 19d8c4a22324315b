using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Analysis.Tests;

/// <summary>A day of 120 visits with travel along the great circle.</summary>
public class CalibrationTests
{
    private static readonly VisitType[] Types = Enum.GetValues<VisitType>();

    [Fact]
    public async Task PredictedChancesAreWithinThreePointsOnFreshScenarios()
    {
        (CompiledProblem compiled, RoutingSolution solution) = await DayAsync();

        RiskReport predicted = new DayRisk(compiled, solution, DelayModel.Default, 1000, 1).Report(0, 0);
        RiskReport fresh = new DayRisk(compiled, solution, DelayModel.Default, 4000, 2).Report(0, 0);

        AssertCalibrated(predicted, fresh);
    }

    [Fact]
    public async Task ChancesFromFittedDurationsAreWithinThreePointsOfTheTruth()
    {
        (CompiledProblem compiled, RoutingSolution solution) = await DayAsync();
        DurationModel truth = new()
        {
            ByType = Types.ToDictionary(type => type, type => new DurationSpread(1.05 + 0.01 * (int)type, 0.35)),
        };
        DurationModel fitted = DurationFit
            .Fit([.. Types.SelectMany(type => Records(type, truth))], DurationModel.Default)
            .Model;

        RiskReport predicted = Risk(fitted, 1).Report(0, 0);
        RiskReport fresh = Risk(truth, 2).Report(0, 0);

        AssertCalibrated(predicted, fresh);
        Assert.All(Types, type => Assert.Equal(0.35, fitted.Of(type).Sigma, 0.03));

        DayRisk Risk(DurationModel durations, long seed) =>
            new(compiled, solution, DelayModel.Default with { Durations = durations }, 2000, seed);
    }

    [Fact]
    public async Task BuffersEarnTheirCostOnFreshScenariosToo()
    {
        (CompiledProblem compiled, RoutingSolution solution) = await DayAsync();
        (RoutingSolution buffered, ExpectedCost promised) = Risk(solution, 1).Buffered(200);

        double saved = Risk(solution, 1).Price().AllMinutes - promised.AllMinutes;
        double kept = Risk(solution, 2).Price().AllMinutes - Risk(buffered, 2).Price().AllMinutes;
        Assert.True(saved > 20, $"Only {saved} minute-equivalents promised: the test says nothing.");
        Assert.InRange(kept, 0.8 * saved, 1.2 * saved);

        DayRisk Risk(RoutingSolution plan, long seed) => new(compiled, plan, DelayModel.Default, 1000, seed);
    }

    private static void AssertCalibrated(RiskReport predicted, RiskReport fresh)
    {
        IReadOnlyList<CalibrationGroup> groups = Calibration.ByDecile(predicted, fresh);
        Assert.Equal(10, groups.Count);
        Assert.True(groups[0].Predicted < 0.9, "Nothing is at risk: the test says nothing.");
        Assert.All(groups, group => Assert.InRange(group.PointsOff, 0, 3));
    }

    private static IEnumerable<RecordedDuration> Records(VisitType type, DurationModel truth)
    {
        int[] row = new int[800];
        DurationSpread law = truth.Of(type);
        DrawKey.Of(5).With(type.ToString()).Fill(row, new LogNormalTable(law.MeanRatio, law.Sigma));
        return row.Select(value => new RecordedDuration(
            type,
            null,
            Duration.FromMinutes(40),
            Duration.FromMinutes(40) * ((double)value / LogNormalTable.One)
        ));
    }

    private static async Task<(CompiledProblem Compiled, RoutingSolution Solution)> DayAsync()
    {
        PlanRequest request = PlanRequestReader.ReadFile(Path.Combine(Datasets(), "gothenburg-day", "request.json"));
        request = request with { Travel = new TravelSource(null) };
        PlaceTravel travel = await TravelDesk.BuildAsync(request, null, CancellationToken.None);
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel.Lookup);
        return (compiled, ScenarioTests.Solve(compiled, 1, 20_000));
    }

    private static string Datasets()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "datasets")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "datasets");
    }
}
