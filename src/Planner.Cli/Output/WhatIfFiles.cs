using System.Globalization;
using System.Text;
using Planner.Analysis;
using Planner.Api;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>The folder of a what-if: what-if.json, and the request of each scenario, ready to be planned.</summary>
internal sealed class WhatIfFiles(string folder)
{
    public string Report => Path.Combine(folder, "what-if.json");

    /// <summary>Refuses a folder that cannot be written to, before any work is done.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be made or written to.</exception>
    public void RefuseImpossible()
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidInputException([
                new InputMistake("--out", $"{folder} ({e.Message})", "A folder can be made there.", "Name another."),
            ]);
        }
        InputMistake[] mistakes = [.. OutputTarget.Mistakes("--out", Report)];
        if (mistakes.Length > 0)
            throw new InvalidInputException(mistakes);
    }

    public void Write(WhatIfReport report, ScenarioRequests scenarios)
    {
        using var json = new AtomicFile(Report, stream => WriteJson(report, stream));
        var requests = Enumerable.Range(0, report.Outcomes.Count).Select(s => Request(s, scenarios)).ToList();
        json.Keep();
        foreach (AtomicFile request in requests)
            using (request)
                request.Keep();
    }

    private AtomicFile Request(int scenario, ScenarioRequests scenarios)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"scenario-{scenario + 1}.request.json");
        PlanRequest changed = scenarios.Changed(scenario, 0);
        return new AtomicFile(Path.Combine(folder, name), stream => PlanRequestWriter.Write(changed, stream));
    }

    private static void WriteJson(WhatIfReport report, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        JsonOutput.Write(writer, WhatIfJson.Of(report));
    }
}
