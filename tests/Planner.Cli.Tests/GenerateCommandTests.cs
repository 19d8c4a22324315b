using Planner.Formats;

namespace Planner.Cli.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheSameSeedGivesTheSameAgency()
    {
        CliRun first = await Generate("one", "--visits", "40", "--json");
        CliRun second = await Generate("two", "--visits", "40", "--json");
        Assert.Equal(ExitCodes.Done, first.ExitCode);
        Assert.Equal(first.Json.GetProperty("inputHash").GetString(), second.Json.GetProperty("inputHash").GetString());
        Assert.Equal(40, PlanRequestReader.ReadFile(_folder.Of("one")).Visits.Count);
    }

    [Fact]
    public async Task ANumberOutOfRangeIsRefusedInWords()
    {
        CliRun run = await Generate("one", "--visits", "3");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("visits", run.Error);
        Assert.False(Directory.Exists(_folder.Of("one")));
    }

    [Theory]
    [InlineData("agency")]
    [InlineData("incidents")]
    public async Task AFileInsteadOfAFolderIsNamedBeforeAnyWork(string what)
    {
        string file = _folder.Write("taken", "");
        string[] incidents = ["generate", "incidents", _folder.Of("nowhere.json"), "--out", file];
        CliRun run = await (what == "agency" ? Generate("taken", "--visits", "40") : CliRun.Of(incidents));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--out: ", run.Error);
        Assert.Contains("taken is a file.", run.Error);
    }

    [Fact]
    public async Task ACityWithoutRoadsIsNamedWithThoseThatHave()
    {
        CliRun run = await Generate("one", "--visits", "40", "--city", "atlantis");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("atlantis", run.Error);
        Assert.Contains("gothenburg-roads", run.Error);
    }

    private Task<CliRun> Generate(string folder, params string[] more) =>
        CliRun.Of(["generate", "--clinicians", "16", "--seed", "7", "--out", _folder.Of(folder), .. more]);
}
