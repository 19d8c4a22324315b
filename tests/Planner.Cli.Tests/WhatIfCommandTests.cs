using System.Text.Json;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class WhatIfCommandTests : IDisposable
{
    private const string OneMore = """
        {"schema":"planner/scenario/1","name":"Staff","scenarios":[
          {"name":"One RN more","changes":[{"change":"addClinicians","like":"a"}]}]}
        """;

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheAnswerStandsInWordsAndTables()
    {
        CliRun run = await Ask(OneMore);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("One RN more: 1.0 visits a day more (95 %: 1.0 to 1.0)", run.Out);
        Assert.Contains("new-1", run.Out);
        Assert.Contains("Next: ", run.Out);
    }

    [Fact]
    public async Task TheSameSeedGivesTheSameBytesForAnyNumberOfWorkers()
    {
        CliRun one = await Ask(OneMore, "--json", "--workers", "1");
        CliRun two = await Ask(OneMore, "--json", "--workers", "2");
        Assert.Equal(one.Out, two.Out);
        JsonElement scenario = Assert.Single(one.Json.GetProperty("scenarios").EnumerateArray());
        Assert.Equal(3, scenario.GetProperty("measures").GetProperty("served").GetProperty("changed").GetDouble());
    }

    [Fact]
    public async Task TheFolderHoldsTheReportAndEveryRequest()
    {
        CliRun run = await Ask(OneMore, "--out", _folder.Of("answer"), "--json");
        string folder = _folder.Of("answer");
        Assert.Equal(run.Out, await File.ReadAllTextAsync(Path.Combine(folder, "what-if.json")));
        CliRun plan = await CliRun.Of([
            "plan",
            Path.Combine(folder, "scenario-1.request.json"),
            "--iterations",
            "500",
            "--out",
            _folder.Plan,
            "--html",
            _folder.Html,
        ]);
        Assert.Equal(ExitCodes.Done, plan.ExitCode);
    }

    [Fact]
    public async Task EveryMistakeIsNamedAtOnceAndNothingIsWritten()
    {
        CliRun run = await Ask(
            """
            {"name":"Staff","scenarios":[
              {"name":"One","changes":[{"change":"addClinicians","like":"zoe"}]},
              {"name":"Two","changes":[{"change":"scaleVisits","percent":10,"area":"moon"},{"change":"removeClinicians","clinicians":["yan"]}]}]}
            """,
            "--out",
            _folder.Of("answer"),
            "--json"
        );
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        string[] places =
        [
            .. run.Json.GetProperty("mistakes").EnumerateArray().Select(m => m.GetProperty("place").GetString()!),
        ];
        Assert.Contains(places, p => p.EndsWith("scenarios[0].changes[0].like", StringComparison.Ordinal));
        Assert.Contains(places, p => p.EndsWith("scenarios[1].changes[0].area", StringComparison.Ordinal));
        Assert.Contains(places, p => p.EndsWith("scenarios[1].changes[1].clinicians[0]", StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder.Of("answer")));
    }

    [Fact]
    public async Task WhatIsStoppedKeepsWhatIsDone()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        CliRun run = await CliRun.Of(stop.Token, Args(OneMore, "--json"));
        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
    }

    [Fact]
    public async Task MarginalStepsAreRanked()
    {
        CliRun run = await CliRun.Of("what-if", _folder.Write(Crowded()), "--marginal", "--iterations", "1000");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Matches("1 +│ One RN more ", run.Out);
    }

    [Fact]
    public async Task TheFleetAnswerNamesWhomItAdds()
    {
        CliRun run = await CliRun.Of("what-if", _folder.Write(Crowded()), "--fleet", "--iterations", "1000", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement day = Assert.Single(run.Json.GetProperty("days").EnumerateArray());
        Assert.Equal(
            "a",
            Assert.Single(day.GetProperty("doubled").EnumerateArray()).GetProperty("clinician").GetString()
        );
        Assert.Equal(0, day.GetProperty("fleet").GetProperty("mandatoryLeftOut").GetInt32());
    }

    [Theory]
    [InlineData("Say what to compare")]
    [InlineData("a question of its own", "--fleet", "--marginal")]
    [InlineData("knows neither", "--fleet", "--seconds", "1")]
    public async Task QuestionsThatDoNotGoTogetherAreRefused(string words, params string[] options)
    {
        CliRun run = await CliRun.Of(["what-if", "agency.json", .. options]);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains(words, run.Error);
    }

    private Task<CliRun> Ask(string scenario, params string[] more) => CliRun.Of(Args(scenario, more));

    private string[] Args(string scenario, params string[] more) =>
        [
            "what-if",
            _folder.Write(Crowded()),
            "--scenario",
            _folder.Write("scenario.json", scenario),
            "--iterations",
            "1000",
            .. more,
        ];

    /// <summary>One RN with time for two of three visits.</summary>
    private static PlanRequest Crowded()
    {
        PlanRequest request = Town.Request();
        return request with
        {
            Clinicians = [request.Clinicians[0]],
            Visits = [.. request.Visits.Select(v => v with { Services = [Sample.Need(190)] })],
        };
    }
}
