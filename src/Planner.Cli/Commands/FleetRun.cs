using Planner.Analysis;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner what-if --fleet</c>.</summary>
internal sealed class FleetRun(Terminal terminal, FleetOptions options, bool asJson)
{
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string agency, CancellationToken stop)
    {
        PlanRequest request = InputFile.Read(agency, file => PlanRequestReader.ReadFile(file));
        var watch = new WhatIfWatch(terminal);
        IReadOnlyList<FleetDay> days;
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(agency));
            days = await new FleetWhatIf(desk, options, () => CpSatEngines.Choose(), watch).RunAsync(request, stop);
        }
        finally
        {
            watch.Finish();
        }
        if (asJson)
            JsonOutput.Write(terminal.Out, FleetJson.Of(days, options, stop.IsCancellationRequested));
        else
            new FleetTables(terminal).Write(days, options);
        return stop.IsCancellationRequested ? ExitCodes.Interrupted : ExitCodes.Done;
    }
}
