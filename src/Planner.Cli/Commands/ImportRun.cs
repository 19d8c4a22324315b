using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary>One run of <c>planner import</c>.</summary>
internal sealed class ImportRun(Terminal terminal, string agency)
{
    /// <summary>Where rows go when some are refused; null = a folder in the agency's.</summary>
    public string? Draft { get; init; }

    /// <summary>Whether the agency is written although rows were refused.</summary>
    public bool KeepsGood { get; init; }

    /// <summary>Whether stdout is one JSON document.</summary>
    public bool AsJson { get; init; }

    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(string folder, ImportOptions options)
    {
        if (!Directory.Exists(folder))
            throw new InvalidInputException([
                new InputMistake(
                    folder,
                    "no such folder",
                    "The CSV files lie in a folder.",
                    "Correct the path, or planner import --template FOLDER."
                ),
            ]);
        OutputTarget.RequireFolders(Draft is null ? [("--out", agency)] : [("--out", agency), ("--draft", Draft)]);
        ImportedAgency imported = new ImportAgency(NetworkLocator.Near(folder)).Run(folder, options);
        bool isWhole = imported.Faults.Count == 0;
        string? kept = null;
        if (imported is { Request: { } request } && (isWhole || KeepsGood))
            kept = ImportFiles.WriteAgency(agency, request);
        string? parted = isWhole
            ? null
            : ImportFiles.WriteDraft(Draft ?? Path.Combine(agency, "draft"), imported.Draft);
        var report = new ImportReport(imported, kept, parted);
        if (AsJson)
            JsonOutput.Write(terminal.Out, report.Json());
        else
            report.Write(terminal);
        return isWhole ? ExitCodes.Done
            : kept is null ? ExitCodes.BadInput
            : ExitCodes.Findings;
    }
}
