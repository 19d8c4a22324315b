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

    private const string Square = """
        NAME : square
        TYPE : VRPTW
        DIMENSION : 4
        CAPACITY : 3
        SERVICE_TIME : 1
        EDGE_WEIGHT_TYPE : EUC_2D
        NODE_COORD_SECTION
        1 0 0
        2 0 10
        3 10 10
        4 10 0
        DEMAND_SECTION
        1 0
        2 1
        3 1
        4 1
        TIME_WINDOW_SECTION
        1 0 100
        2 0 90
        3 0 90
        4 0 90
        DEPOT_SECTION
        1
        -1
        EOF
        """;

    /// <summary>There and back is 20 at 2 a minute; a shift of 90 less 20 of travel and 5 of service leaves 65 idle.</summary>
    private const string Unified = """
        {
          "metadata": {"origin": "generated", "cost_components": {"travel_time": 2, "max_idle_time": 1}},
          "terminal_points": [{"id": "d", "distance_matrix_index": 0}],
          "services": [{"id": "s1"}],
          "caregivers": [{"id": "c1", "abilities": ["s1"], "departing_point": "d", "working_shift": {"start": 0, "end": 90}}],
          "patients": [{"id": "p1", "distance_matrix_index": 1, "time_windows": [{"start": 0, "end": 60}],
            "required_services": [{"service": "s1", "duration": 5}]}],
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

    [Fact]
    public async Task VrptwIsSolvedAndWrittenAsText()
    {
        CliRun run = await CliRun.Of([
            "solve",
            _folder.Write("square.vrp", Square),
            "--iterations",
            "500",
            "--json",
            "--out",
            _folder.Of("a.sol"),
        ]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("vrptw", run.Json.GetProperty("family").GetString());
        Assert.Equal("square", run.Json.GetProperty("instance").GetString());
        Assert.Equal(40m, run.Json.GetProperty("cost").GetDecimal());
        Assert.EndsWith("Cost 40.0\n", await File.ReadAllTextAsync(_folder.Of("a.sol")));
    }

    [Fact]
    public async Task UhhcPartsAreTheStatedComponents()
    {
        CliRun run = await CliRun.Of([
            "solve",
            _folder.Write("unified.json", Unified),
            "--iterations",
            "500",
            "--json",
        ]);
        Assert.Equal("uhhc", run.Json.GetProperty("family").GetString());
        Assert.True(run.Json.GetProperty("feasible").GetBoolean());
        JsonElement parts = run.Json.GetProperty("parts");
        Assert.Equal(20m, parts.GetProperty("travelTime").GetDecimal());
        Assert.Equal(65m, parts.GetProperty("maxIdleTime").GetDecimal());
        Assert.Equal(105m, run.Json.GetProperty("cost").GetDecimal());
        Assert.Equal(2, parts.EnumerateObject().Count());
    }

    [Fact]
    public async Task ARequestGivenByMistakeIsAnsweredInOneSentence()
    {
        CliRun run = await CliRun.Of("solve", _folder.Write(Town.Request()));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("planner plan", run.Error);
        Assert.Contains("1 mistake found", run.Error);
    }

    [Theory]
    [InlineData("tiny.json", Instance, "[0, 100]", "[100, 0]", "patients[0].time_window")]
    [InlineData("square.vrp", Square, "2 0 90", "2 90 0", "node 2")]
    [InlineData("unified.json", Unified, "\"end\": 60", "\"end\": -60", "patients[0].time_windows[0].end")]
    public async Task ABrokenInstanceIsNamedAndNothingIsWritten(
        string name,
        string text,
        string from,
        string to,
        string place
    )
    {
        string path = _folder.Write(name, text.Replace(from, to, StringComparison.Ordinal));
        CliRun run = await CliRun.Of("solve", path, "--out", _folder.Of("solution"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains($"{path}: {place}: ", run.Error);
        Assert.Equal([name], _folder.Files);
    }

    [Fact]
    public async Task ATargetThatCannotBeWrittenIsNamedBeforeTheInstanceIsRead()
    {
        CliRun run = await CliRun.Of(
            "solve",
            _folder.Of("nowhere.json"),
            "--out",
            _folder.Write("file", "") + "/a.sol"
        );
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--out", run.Error);
        Assert.DoesNotContain("nowhere", run.Error);
    }

    [Fact]
    public async Task TheEndSaysWhyItCame() =>
        Assert.Matches(@"\d\.\d s  stopped: (iterations|proven optimal)", (await Solve()).Error);

    private Task<CliRun> Solve(params string[] more) =>
        CliRun.Of(["solve", _folder.Write("tiny.json", Instance), "--iterations", "500", .. more]);
}
