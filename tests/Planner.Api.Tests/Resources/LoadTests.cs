using System.Text.Json;
using Planner.Store;

namespace Planner.Api.Tests;

public sealed class LoadTests
{
    [Fact]
    public async Task SampleFillsABranchOnceAndIsUnchangedTheSecondTime()
    {
        await using RunningService service = await RunningService.StartAsync();

        JsonElement first = await service.LoadSampleAsync("gothenburg-day", "gothenburg");
        JsonElement second = await service.LoadSampleAsync("gothenburg-day", "gothenburg");

        Assert.True(first.GetProperty("isNew").GetBoolean());
        Assert.Equal((120, 0), Counts(first, "visits"));
        Assert.Equal((0, 120), Counts(second, "visits"));
        Assert.Empty(StoreCheck.Run(service.Store).Findings);
    }

    [Fact]
    public async Task UnknownDataSetsAndOddBranchesAreRefused()
    {
        await using RunningService service = await RunningService.StartAsync();

        await (await service.Client.AskAsync("/v1/samples", """{"dataset":"../x"}""")).ProblemAsync(
            ProblemCatalogue.UnknownDataSet
        );
        await (await service.Client.AskAsync("/v1/samples", """{"dataset":"nowhere"}""")).ProblemAsync(
            ProblemCatalogue.UnknownDataSet
        );
        HttpClient north = await service.ClientOfAsync(Role.Manager, ["north"]);
        await (await north.AskAsync("/v1/samples", """{"dataset":"gothenburg-day","branch":"south"}""")).ProblemAsync(
            ProblemCatalogue.Unknown
        );
    }

    [Fact]
    public async Task SpreadsheetsBecomeABranch()
    {
        await using RunningService service = await RunningService.StartAsync();

        HttpResponseMessage answer = await service.Client.AskAsync("/v1/imports", Sheets(file => file));
        JsonElement loaded = JsonElement.Parse(await answer.Content.ReadAsStringAsync());

        Assert.True(answer.IsSuccessStatusCode, loaded.ToString());
        Assert.True(Counts(loaded, "visits").Added > 5);
        Assert.True((await service.Client.JsonAsync("/v1/patients")).GetProperty("items").GetArrayLength() > 3);
    }

    [Fact]
    public async Task WrongRowsAreNamedAndNothingIsLoadedUnlessTheGoodOnesAreKept()
    {
        await using RunningService service = await RunningService.StartAsync();
        string wrong = Sheets(text => text.Replace("RN", "XX"));

        JsonElement problem = await (await service.Client.AskAsync("/v1/imports", wrong)).ProblemAsync(
            ProblemCatalogue.BadInput
        );
        JsonElement branches = await service.Client.JsonAsync("/v1/branches");

        string place = problem.GetProperty("mistakes")[0].GetProperty("place").GetString()!;
        Assert.Matches(@"^\w+\.csv, row \d+, column ", place);
        Assert.Empty(branches.GetProperty("items").EnumerateArray());
        await (
            await service.Client.AskAsync("/v1/imports", """{"branch":"b","files":{"../../etc.csv":"a"}}""")
        ).ProblemAsync(ProblemCatalogue.BadInput);
    }

    private static (int Added, int Unchanged) Counts(JsonElement loaded, string kind)
    {
        JsonElement of = loaded
            .GetProperty("loaded")
            .EnumerateArray()
            .Single(item => item.GetProperty("kind").GetString() == kind);
        return (of.GetProperty("added").GetInt32(), of.GetProperty("unchanged").GetInt32());
    }

    private static string Sheets(Func<string, string> change)
    {
        Dictionary<string, string> files = Directory
            .EnumerateFiles(SourceTree.Folder("datasets/import-sample"), "*.csv")
            .ToDictionary(file => Path.GetFileName(file), file => change(File.ReadAllText(file)));
        return JsonSerializer.Serialize(new { branch = "sheets", files });
    }
}
