using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class PlanCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task APlanAndItsPageAreWritten()
    {
        CliRun run = await Plan(Town.Request());
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(["plan.html", "plan.json", "request.json"], _folder.Files);
        Assert.Equal(3, PlanReader.ReadFile(_folder.Plan).Plan.Routes.Sum(route => route.Stops.Count));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(_folder.Html));
    }

    [Fact]
    public async Task PeopleReadWhatIsServedAndWhatToDoNext()
    {
        CliRun run = await Plan(Town.Request());
        Assert.Contains("Served 3 of 3 visits; at most 3 can be served.", run.Out);
        Assert.Contains("Violations 0.", run.Out);
        Assert.Contains("TravelTime", run.Out);
        Assert.Contains("Next: open", run.Out.TrimEnd().Split('\n')[^1]);
        Assert.Contains("searching", run.Error);
    }

    [Fact]
    public async Task JsonIsOneDocumentAndNothingElse()
    {
        JsonElement json = (await Plan(Town.Request(), "--json")).Json;
        Assert.Equal(3, json.GetProperty("served").GetInt32());
        Assert.Equal(0, json.GetProperty("violations").GetInt32());
        Assert.Equal(_folder.Plan, json.GetProperty("plan").GetString());
    }

    [Fact]
    public async Task AServableMandatoryVisitLeftOutIsAFinding()
    {
        CliRun run = await Plan(NoonForEverybody(mandatory: true), "--json");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal(1, run.Json.GetProperty("missedMandatory").GetArrayLength());
    }

    [Fact]
    public async Task AnOptionalVisitLeftOutIsNoFinding() =>
        Assert.Equal(ExitCodes.Done, (await Plan(NoonForEverybody(mandatory: false))).ExitCode);

    [Fact]
    public async Task AVisitNobodyCouldMakeIsNamedWithItsRuleAndIsNoFinding()
    {
        CliRun run = await Plan(Town.Request().WithNeed("v2", n => n with { AllOf = [new SkillNeed("wound")] }));
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("v2", run.Out);
        Assert.Contains(RuleCodes.Skill, run.Out);
    }

    [Fact]
    public async Task TheSameIterationsGiveTheSameBytesWithOneWorkerOrTwo()
    {
        await Plan(Town.Request(), "--workers", "1");
        byte[] one = await File.ReadAllBytesAsync(_folder.Plan);
        await Plan(Town.Request(), "--workers", "2");
        Assert.Equal(one, await File.ReadAllBytesAsync(_folder.Plan));
    }

    [Fact]
    public async Task ARobustPlanIsSearchedAsLongAndServesNoLess()
    {
        CliRun plain = await Plan(NoonForEverybody(mandatory: true), "--json");
        Plan without = PlanReader.ReadFile(_folder.Plan).Plan;

        CliRun robust = await Plan(NoonForEverybody(mandatory: true), "--json", "--robust", "--scenarios", "50");
        Plan with = PlanReader.ReadFile(_folder.Plan).Plan;

        Assert.Equal(without.Origin.Budget, with.Origin.Budget);
        Assert.StartsWith("robust", with.Origin.Recipe);
        Assert.Equal(
            plain.Json.GetProperty("missedMandatory").GetArrayLength(),
            robust.Json.GetProperty("missedMandatory").GetArrayLength()
        );
    }

    [Fact]
    public async Task AMissingRoadNetworkIsNamed()
    {
        CliRun run = await Plan(Town.Request() with { Travel = new TravelSource("atlantis-roads") });
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("atlantis-roads", run.Error);
        Assert.Equal(["request.json"], _folder.Files);
    }

    private static PlanRequest NoonForEverybody(bool mandatory)
    {
        TimeWindow[] noon = [Sample.Window("12:00", "12:00")];
        PlanRequest request = Town.Request();
        return request with
        {
            Visits = [.. request.Visits.Select(visit => visit with { Windows = noon, Mandatory = mandatory })],
        };
    }

    private Task<CliRun> Plan(PlanRequest request, params string[] more) =>
        CliRun.Of([
            "plan",
            _folder.Write(request),
            "--iterations",
            "2000",
            "--out",
            _folder.Plan,
            "--html",
            _folder.Html,
            .. more,
        ]);
}
