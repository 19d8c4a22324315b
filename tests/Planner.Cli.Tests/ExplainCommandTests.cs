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
        await PlannedAsync(Blocked());
        CliRun run = await CliRun.Of("explain", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("does not hold wound care level 2; fits if", run.Out);
        Assert.Contains("Next: planner explain", run.Out);
    }

    [Fact]
    public async Task TheDocumentHasTheFieldsOfItsSchema()
    {
        await PlannedAsync(Blocked());
        JsonElement schema = JsonDocument.Parse(File.ReadAllText(Schema)).RootElement;
        JsonElement unserved = (await CliRun.Of("explain", _folder.Plan, "--visit", "v1", "--json")).Json;
        SameFields(schema, unserved);
        JsonElement why = unserved.GetProperty("unserved")[0];
        SameFields(Definition("unserved"), why);
        SameFields(Definition("rule"), why.GetProperty("blockingSet")[0]);
        SameFields(Definition("change"), why.GetProperty("changes")[0]);
        SameFields(Definition("answer"), why.GetProperty("clinicians")[0]);
        JsonElement served = (await CliRun.Of("explain", _folder.Plan, "--visit", "v2", "--json")).Json;
        SameFields(Definition("served"), served.GetProperty("served"));
        SameFields(Definition("term"), served.GetProperty("served").GetProperty("own")[0]);
        SameFields(Definition("costly"), served.GetProperty("costliest")[0]);

        JsonElement Definition(string name) => schema.GetProperty("$defs").GetProperty(name);
    }

    [Fact]
    public async Task AServedVisitIsExplainedByWhomAndWhen()
    {
        await PlannedAsync(Town.Request());
        CliRun run = await CliRun.Of("explain", _folder.Plan, "--visit", "v2");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Visit v2 is made by Clinician", run.Out);
        Assert.Contains("Why then:", run.Out);
        Assert.Contains("instead", run.Out);
    }

    [Fact]
    public async Task APlanThatBreaksARuleIsRefusedWithTheRule()
    {
        PlanDocument document = await PlannedAsync(Town.Request());
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
        await PlannedAsync(Town.Request());
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

    private static void SameFields(JsonElement schema, JsonElement document) =>
        Assert.Equal(
            schema.GetProperty("properties").EnumerateObject().Select(p => p.Name),
            document.EnumerateObject().Select(p => p.Name)
        );

    private async Task<PlanDocument> PlannedAsync(PlanRequest request)
    {
        string path = _folder.Write(request);
        string[] budget = ["--iterations", "500", "--out", _folder.Plan, "--html", _folder.Html];
        await CliRun.Of(["plan", path, .. budget]);
        return PlanReader.ReadFile(_folder.Plan);
    }
}
