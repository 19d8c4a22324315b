using Planner.Analysis;
using Planner.Api;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner what-if</c> with a scenario file.</summary>
internal sealed class WhatIfRun(Terminal terminal, WhatIfOptions options)
{
    /// <summary>The scenario file; null where only marginal values are asked for.</summary>
    public string? Scenario { get; init; }

    /// <summary>Whether the grid of smallest steps is ranked instead of the file's scenarios.</summary>
    public bool IsMarginal { get; init; }

    /// <summary>Where files go; null = nowhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether stdout is one JSON document.</summary>
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string agency, CancellationToken stop)
    {
        WhatIfFiles? files = Folder is null ? null : new WhatIfFiles(Folder);
        PlanRequest request = InputFile.Read(agency, file => PlanRequestReader.ReadFile(file));
        ScenarioFile scenarios = Scenarios(request);
        files?.RefuseImpossible();
        WhatIfReport report = await CompareAsync(agency, request, scenarios, stop);
        files?.Write(report, new ScenarioRequests(request, scenarios));
        if (IsMarginal)
            report = report with { Outcomes = MarginalRanking.Of(report.Outcomes) };
        if (AsJson)
            JsonOutput.Write(terminal.Out, WhatIfJson.Of(report));
        else
            new WhatIfTables(terminal, IsMarginal).Write(report, files);
        return report.Interrupted ? ExitCodes.Interrupted : ExitCodes.Done;
    }

    private ScenarioFile Scenarios(PlanRequest request)
    {
        if (Scenario is not { } path)
            return MarginalGrid.Of(request);
        ScenarioFile read = InputFile.Read(path, file => ScenarioReader.ReadFile(file));
        foreach (UnknownField field in read.UnknownFields)
            terminal.Error.WriteLine($"Note: {path}: field \"{field.Name}\" is unknown and changes nothing.");
        ScenarioFile asked = IsMarginal ? MarginalGrid.Of(request, read.Given) : read;
        return InputFile.Read(path, _ => Checked(request, asked));
    }

    private static ScenarioFile Checked(PlanRequest request, ScenarioFile file)
    {
        new ScenarioRequests(request, file).Check();
        return file;
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
