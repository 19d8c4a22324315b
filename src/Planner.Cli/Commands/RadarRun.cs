using Planner.Api;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner radar</c>.</summary>
internal sealed class RadarRun(Terminal terminal, RadarOptions options)
{
    /// <summary>Lines each table shows.</summary>
    public int Top { get; init; }
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string path, CancellationToken stop)
    {
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        RadarReport report = await LookAsync(path, document, stop);
        if (AsJson)
            JsonOutput.Write(terminal.Out, RadarJson.Of(report, document.Request));
        else
            new RadarTables(terminal, document.Request).Write(report, Top, options.MostCallOuts > 0);
        return report.Interrupted ? ExitCodes.Interrupted : ExitCodes.Done;
    }

    private async Task<RadarReport> LookAsync(string path, PlanDocument document, CancellationToken stop)
    {
        var watch = new RadarWatch(terminal);
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(path));
            return await new LookAhead(desk, options, watch).RunAsync(document, stop);
        }
        finally
        {
            watch.Finish();
        }
    }
}
