using System.Text.Json;

namespace Planner.Cli.Tests;

public sealed class SolveCommandTests : IDisposable
{
    /// <summary>One patient, ten units away: there and back is 20, a third of it the cost.</summary>
    private const string Instance = """
        {
          "patients": [{"id": "p1", "location": [10, 0], "time_window": [0, 100],
            "required_caregivers": [{"service": "s1", "duration": 5}]}],
          "services": [{"id": "s1", "default_duration": 5}],
          "caregivers": [{"id": "c1", "abilities": ["s1"]}],
          "central_offices": [{"id": "d", "location": [0, 0]}],
          "distances": [[0, 10], [10, 0]]
        }
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheResultStatesCostAndPartsInTheInstancesUnit()
    {
        CliRun run = await Solve("--json");
        JsonElement json = run.Json;
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("hhcrsp", json.GetProperty("family").GetString());
        Assert.Equal("tiny", json.GetProperty("instance").GetString());
        Assert.True(json.GetProperty("feasible").GetBoolean());
        Assert.Equal(6.667m, json.GetProperty("cost").GetDecimal());
        Assert.Equal(20m, json.GetProperty("parts").GetProperty("travel").GetDecimal());
        Assert.Equal(0m, json.GetProperty("parts").GetProperty("maxTardiness").GetDecimal());
    }

    [Fact]
    public async Task ADeterministicRunSaysThatItsIterationsWereUsedAndNothingIsProven()
    {
        JsonElement json = (await Solve("--json")).Json;
        Assert.Equal("iterations", json.GetProperty("stopped").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("bound").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("gap").ValueKind);
    }

    [Fact]
    public async Task ASmallInstanceEndsWithAProof()
    {
        string path = _folder.Write("tiny.json", Instance);
        JsonElement json = (await CliRun.Of("solve", path, "--seconds", "300", "--json")).Json;
        Assert.Equal("proven optimal", json.GetProperty("stopped").GetString());
        Assert.Equal(6.667m, json.GetProperty("bound").GetDecimal());
        Assert.Equal(0, json.GetProperty("gap").GetDouble());
    }

    [Fact]
    public async Task TheSolutionIsWrittenInTheFamilysFormat()
    {
        await Solve("--out", _folder.Of("solution.json"));
        using JsonDocument solution = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.Of("solution.json")));
        JsonElement stop = solution.RootElement.GetProperty("routes")[0].GetProperty("locations")[0];
        Assert.Equal("p1", stop.GetProperty("patient").GetString());
        Assert.Equal(15, stop.GetProperty("departure_time").GetDecimal());
    }

    [Fact]
    public async Task PeopleReadTheCostAndWhatToDoNext()
    {
        CliRun run = await Solve();
        Assert.Contains("tiny: cost 6.667", run.Out);
        Assert.Contains("Next:", run.Out);
    }

    [Fact]
    public async Task AFamilyThatIsNotKnownIsBadUsage() =>
        Assert.Equal(ExitCodes.BadInput, (await Solve("--format", "tsp")).ExitCode);

    private Task<CliRun> Solve(params string[] more) =>
        CliRun.Of(["solve", _folder.Write("tiny.json", Instance), "--iterations", "500", .. more]);
}
