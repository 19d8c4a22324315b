using System.Text.Json;

namespace Planner.Cli.Tests;

/// <summary>Runs the program inside the test and keeps what it wrote.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>Stdout as the one JSON document it must be.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static Task<CliRun> Of(params string[] args) => Of(CancellationToken.None, args);

    public static async Task<CliRun> Of(CancellationToken stop, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await PlannerApp.RunAsync(
            args,
            new Terminal(output, TextWriter.Synchronized(error), false),
            stop
        );
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
