using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AVisitNobodyMakesIsExplainedInOneLine()
    {
        await _folder.PlannedAsync(Blocked());
        CliRun run = await CliRun.Of("explain", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("does not hold wound care level 2; fits if", run.Out);
        Assert.Contains("Next: planner explain", run.Out);
    }

    [Fact]
    public async Task TheDocumentHasTheFieldsOfItsSchema()
    {
        await _folder.PlannedAsync(Blocked());
        JsonElement schema = JsonDocument.Parse(File.ReadAllText(Schema)).RootElement;
        JsonElement unserved = (await CliRun.Of("explain", _folder.Plan, "--visit", "v1", "--json")).Json;
        SchemaFields.Same(schema, unserved);
        JsonElement why = unserved.GetProperty("unserved")[0];
        SchemaFields.Same(Definition("unserved"), why);
        SchemaFields.Same(Definition("rule"), why.GetProperty("blockingSet")[0]);
        SchemaFields.Same(Definition("change"), why.GetProperty("changes")[0]);
        SchemaFields.Same(Definition("answer"), why.GetProperty("clinicians")[0]);
        JsonElement served = (await CliRun.Of("explain", _folder.Plan, "--visit", "v2", "--json")).Json;
        SchemaFields.Same(Definition("served"), served.GetProperty("served"));
        SchemaFields.Same(Definition("term"), served.GetProperty("served").GetProperty("own")[0]);
        SchemaFields.Same(Definition("costly"), served.GetProperty("costliest")[0]);

        JsonElement Definition(string name) => schema.GetProperty("$defs").GetProperty(name);
    }

    [Fact]
    public async Task AServedVisitIsExplainedByWhomAndWhen()
    {
        await _folder.PlannedAsync(Town.Request());
        CliRun run = await CliRun.Of("explain", _folder.Plan, "--visit", "v2");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Visit v2 is made by Clinician", run.Out);
        Assert.Contains("Why then:", run.Out);
        Assert.Contains("instead", run.Out);
    }

    [Fact]
    public async Task APlanThatBreaksARuleIsRefusedWithTheRule()
    {
        PlanDocument document = await _folder.PlannedAsync(Town.Request());
        PlannedRoute route = document.Plan.Routes[0];
        PlannedRoute early = route with { Departure = Sample.At("07:50") };
        _folder.Write(document.Plan with { Routes = [early, .. document.Plan.Routes.Skip(1)] }, document.Request);
        CliRun run = await CliRun.Of("explain", _folder.Plan);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(RuleCodes.ShiftStart, run.Error);
        Assert.Contains("planner check", run.Error);
    }

    [Fact]
    public async Task UnknownNamesAreRefusedAllAtOnce()
    {
        await _folder.PlannedAsync(Town.Request());
        CliRun run = await CliRun.Of("explain", _folder.Plan, "--visit", "v99", "--clinician", "zz");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("v99", run.Error);
        Assert.Contains("zz", run.Error);
    }

    [Fact]
    public async Task AClinicianWithoutAVisitIsBadUsage()
    {
        CliRun run = await CliRun.Of("explain", "plan.json", "--clinician", "a");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--visit", run.Error);
    }

    private static string Schema =>
        Path.Combine(
            Root(new DirectoryInfo(AppContext.BaseDirectory)),
            "datasets",
            "schema",
            "explanation.schema.json"
        );

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Planner.sln")) ? folder.FullName : Root(folder.Parent!);

    private static PlanRequest Blocked() =>
        Town.Request().WithNeed("v1", n => n with { AllOf = [new SkillNeed("wound care", 2)] });
}
