using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task APlanOfThePlannerIsClean()
    {
        await Planned();
        CliRun run = await CliRun.Of("check", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Violations 0.", run.Out);
    }

    [Fact]
    public async Task ABrokenRuleIsNamedWithWhomWhatAndByHowMuch()
    {
        PlanDocument document = await Planned();
        PlannedRoute route = document.Plan.Routes[0];
        PlannedRoute early = route with { Departure = Sample.At("07:50") };
        _folder.Write(document.Plan with { Routes = [early, .. document.Plan.Routes.Skip(1)] }, document.Request);
        CliRun run = await CliRun.Of("check", _folder.Plan, "--json");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        var violation = Assert.Single(run.Json.GetProperty("violations").EnumerateArray());
        Assert.Equal(RuleCodes.ShiftStart, violation.GetProperty("rule").GetString());
        Assert.Equal(10, violation.GetProperty("amount").GetDecimal());
        Assert.Equal("minutes", violation.GetProperty("unit").GetString());
    }

    [Fact]
    public async Task AStatedCostThatIsWrongIsNamed()
    {
        PlanDocument document = await Planned();
        CostLine[] cost = [.. document.Plan.Cost.Select(line => line with { Cost = line.Cost + 1 })];
        _folder.Write(document.Plan with { Cost = cost }, document.Request);
        CliRun run = await CliRun.Of("check", _folder.Plan);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains(RuleCodes.CostMismatch, run.Out);
    }

    [Fact]
    public async Task ARequestThatWasChangedAfterwardsIsAFinding()
    {
        PlanDocument document = await Planned();
        PlanRequest eased = document.Request.WithVisit("v1", v => v with { Priority = 90 });
        _folder.Write(document.Plan, eased);
        CliRun run = await CliRun.Of("check", _folder.Plan);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("not the one the plan was made from", run.Out);
    }

    [Fact]
    public async Task APlanMadeOnOtherRoadsIsRefusedInWords()
    {
        PlanDocument document = await Planned();
        PlanOrigin origin = document.Plan.Origin with { TravelHash = new string('a', 64), TravelSource = "Atlantis" };
        _folder.Write(document.Plan with { Origin = origin }, document.Request);
        CliRun run = await CliRun.Of("check", _folder.Plan);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("Atlantis", run.Error);
    }

    private async Task<PlanDocument> Planned()
    {
        string path = _folder.Write(Town.Request());
        CliRun run = await CliRun.Of([
            "plan",
            path,
            "--iterations",
            "500",
            "--out",
            _folder.Plan,
            "--html",
            _folder.Html,
        ]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        return PlanReader.ReadFile(_folder.Plan);
    }
}
