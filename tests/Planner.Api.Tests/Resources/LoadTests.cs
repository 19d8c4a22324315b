using System.Text;
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

    [Fact]
    public async Task NoNameOrStreetOfTheSampleStandsInTheDatabaseFiles()
    {
        using StorePlace place = new("sqlite");
        JsonElement[] patients;
        await using (RunningService service = await RunningService.StartAsync(place: place))
        {
            await service.LoadSampleAsync("gothenburg-day", "gothenburg");
            string plan = (
                await service.Client.AskAsync("/v1/plans", """{"from":"2026-03-02","iterations":50}""")
            ).Headers.Location!.ToString();
            Assert.Equal("done", await service.Client.LastStateAsync(plan));
            JsonElement page = await service.Client.JsonAsync("/v1/patients?limit=500");
            patients = [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("document"))];
        }

        byte[][] files = [.. Directory.EnumerateFiles(place.Folder.FullName, "planner.db*").Select(File.ReadAllBytes)];
        Assert.NotEmpty(patients);
        Assert.All(files, file => Assert.True(file.Length > 100_000 || file.Length == 0));
        foreach (JsonElement patient in patients)
        foreach (string text in PersonalTexts(patient))
        foreach (byte[] needle in (byte[][])[Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text)])
            Assert.All(files, file => Assert.True(file.AsSpan().IndexOf(needle) < 0, text));
    }

    private static string[] PersonalTexts(JsonElement patient)
    {
        JsonElement address = patient.GetProperty("address");
        return
        [
            patient.GetProperty("name").GetString()!,
            address.GetProperty("text").GetString()!,
            address.GetProperty("latitude").GetRawText(),
        ];
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
