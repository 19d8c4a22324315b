using System.Text.Json;
using Planner.Formats;

namespace Planner.Cli.Tests;

public sealed class RiskCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PeopleReadHowLikelyTheDayHolds()
    {
        await PlannedAsync();
        CliRun run = await CliRun.Of("risk", _folder.Plan, "--scenarios", "100");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("100 scenarios, seed 1: 3 visits", run.Out);
        Assert.Contains("Next:", run.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task WhatVisitsTookChangesTheirChances()
    {
        await PlannedAsync();
        string log = Log(string.Join(',', Enumerable.Repeat("""{"planned":"PT30M","actual":"PT60M"}""", 8)));
        JsonElement assumed = (await CliRun.Of("risk", _folder.Plan, "--json")).Json;
        JsonElement learned = (await CliRun.Of("risk", _folder.Plan, "--durations", log, "--json")).Json;
        Assert.Equal(JsonValueKind.Null, assumed.GetProperty("durations").ValueKind);
        JsonElement type = learned.GetProperty("durations").GetProperty("types")[0];
        Assert.Equal(
            ("routine", 8, 2),
            (type.GetProperty("type").GetString(), Int(type, "records"), Int(type, "medianRatio"))
        );
    }

    [Fact]
    public async Task JsonHasTheFieldsOfItsSchemaEverywhere()
    {
        await PlannedAsync();
        string log = Log(string.Join(',', Enumerable.Repeat("""{"planned":"PT30M","actual":"PT60M"}""", 8)));
        JsonElement json = (await CliRun.Of("risk", _folder.Plan, "--durations", log, "--json")).Json;
        JsonElement schema = JsonDocument
            .Parse(await File.ReadAllTextAsync(Path.Combine(SampleData.Of("schema"), "risk.schema.json")))
            .RootElement;
        JsonElement parts = schema.GetProperty("$defs");
        SchemaFields.Same(schema, json);
        SchemaFields.Same(parts.GetProperty("durations"), json.GetProperty("durations"));
        SchemaFields.Same(parts.GetProperty("type"), json.GetProperty("durations").GetProperty("types")[0]);
        SchemaFields.Same(parts.GetProperty("visit"), json.GetProperty("visits")[0]);
    }

    [Fact]
    public async Task PeopleReadWhatWasLearned()
    {
        await PlannedAsync();
        string log = Log("""{"planned":"PT30M","actual":"PT33M"}""");
        CliRun run = await CliRun.Of("risk", _folder.Plan, "--durations", log);
        Assert.Contains("Durations learned from 1 record.", run.Out);
        Assert.Contains("assumed: fewer than 8 records", run.Out);
    }

    [Fact]
    public async Task MistakesOfALogAreNamedWithTheirPlace()
    {
        await PlannedAsync();
        CliRun run = await CliRun.Of("risk", _folder.Plan, "--durations", Log("""{"planned":"PT0M"}"""));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("records[0].planned", run.Error);
        Assert.Contains("records[0].actual", run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task ARobustPlanSaysWhichDurationsItWasChosenBy()
    {
        string log = Log("""{"planned":"PT30M","actual":"PT33M"}""");
        await PlannedAsync("--robust", "--scenarios", "50", "--durations", log);
        Assert.Contains(", durations ", PlanReader.ReadFile(_folder.Plan).Plan.Origin.Recipe);
        CliRun replay = await CliRun.Of("replay", _folder.Plan, "--json");
        Assert.Equal(ExitCodes.Done, replay.ExitCode);
        Assert.Equal("checkOnly", replay.Json.GetProperty("promise").GetString());
    }

    [Fact]
    public async Task DurationsWithoutRobustAreBadUsage()
    {
        CliRun run = await CliRun.Of("plan", _folder.Write(Town.Request()), "--durations", "log.json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--robust", run.Error);
    }

    private static int Int(JsonElement json, string name) => (int)json.GetProperty(name).GetDouble();

    private string Log(string records) =>
        _folder.Write("log.json", $$"""{"schema":"planner/durations/1","records":[{{records}}]}""");

    private async Task PlannedAsync(params string[] more)
    {
        string path = _folder.Write(Town.Request());
        string[] budget = ["--iterations", "500", "--out", _folder.Plan, "--html", _folder.Html];
        CliRun run = await CliRun.Of(["plan", path, .. budget, .. more]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }
}
