namespace Planner.Cli.Tests;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task TheSolverAndWhyItWasChosenAreNamed()
    {
        CliRun run = await CliRun.Of("doctor", "--json");
        var solver = run.Json.GetProperty("cpSat");
        Assert.Contains(solver.GetProperty("host").GetString(), new[] { "native", "wasm" });
        Assert.NotEqual("", solver.GetProperty("reason").GetString());
        Assert.Contains(
            "gothenburg-roads",
            run.Json.GetProperty("networks").EnumerateArray().Select(n => n.GetString())
        );
    }
}
