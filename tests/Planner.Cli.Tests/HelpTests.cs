namespace Planner.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("replay")]
    [InlineData("radar")]
    [InlineData("fill")]
    [InlineData("slots")]
    [InlineData("solve")]
    [InlineData("orders")]
    [InlineData("accept")]
    [InlineData("generate")]
    [InlineData("import")]
    [InlineData("doctor")]
    [InlineData("serve")]
    public async Task EveryCommandHasHelpWithAnExample(string command)
    {
        CliRun run = await CliRun.Of(command, "--help");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Example:", run.Out);
        Assert.Contains($"planner {command}", run.Out);
        Assert.Contains("--json", run.Out);
    }

    [Fact]
    public async Task TheProgramListsItsCommands()
    {
        CliRun run = await CliRun.Of("--help");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("generate", run.Out);
    }
}
