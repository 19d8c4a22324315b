using Planner.Analysis;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner what-if</c> with a scenario file.</summary>
internal sealed class WhatIfRun(Terminal terminal, WhatIfOptions options)
{
    /// <summary>The scenario file.</summary>
    public required string Scenario { get; init; }

    /// <summary>Where files go; null = nowhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether stdout is one JSON document.</summary>
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string agency, CancellationToken stop)
    {
        WhatIfFiles? files = Folder is null ? null : new WhatIfFiles(Folder);
        PlanRequest request = InputFile.Read(agency, file => PlanRequestReader.ReadFile(file));
        ScenarioFile scenarios = InputFile.Read(Scenario, file => ScenarioReader.ReadFile(file));
        InputFile.Read(
            Scenario,
            _ =>
            {
                new ScenarioRequests(request, scenarios).Check();
                return scenarios;
            }
        );
        foreach (UnknownField field in scenarios.UnknownFields)
            terminal.Error.WriteLine($"Note: {Scenario}: field \"{field.Name}\" is unknown and changes nothing.");
        files?.RefuseImpossible();
        WhatIfReport report = await CompareAsync(agency, request, scenarios, stop);
        files?.Write(report, new ScenarioRequests(request, scenarios));
        if (AsJson)
            JsonOutput.Write(terminal.Out, WhatIfJson.Of(report));
        else
            new WhatIfTables(terminal).Write(report, files);
        return report.Interrupted ? ExitCodes.Interrupted : ExitCodes.Done;
    }

    private async Task<WhatIfReport> CompareAsync(
        string agency,
        PlanRequest request,
        ScenarioFile scenarios,
        CancellationToken stop
    )
    {
        var watch = new WhatIfWatch(terminal);
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(agency));
            return await new WhatIf(desk, options, watch).RunAsync(request, scenarios, stop);
        }
        finally
        {
            watch.Finish();
        }
    }
}
