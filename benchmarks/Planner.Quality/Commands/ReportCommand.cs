using System.CommandLine;

namespace Planner.Quality;

/// <summary><c>report</c>: tables and pictures of finished runs; nothing is run.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Argument<string> csv = new("CSV") { Description = "Finished runs." };
    private readonly Option<string> instances = new("--instances")
    {
        Description = "Folder of the public instances.",
        DefaultValueFactory = _ => ProjectFiles.Datasets,
    };
    private readonly Option<bool> brief = new("--brief") { Description = "Only the table of targets." };
    private readonly Option<string?> curves = new("--curves") { Description = "Folder for the pictures." };

    public ReportCommand()
        : base("report", "Tables and pictures of the newest version in a table of runs, and a line for each version.")
    {
        Arguments.Add(csv);
        Options.Add(instances);
        Options.Add(brief);
        Options.Add(curves);
        SetAction(Report);
    }

    private void Report(ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(csv);
        var all = RunFile.Read(file);
        var newest = all.Where(r => r.Version == all[^1].Version).ToList();
        var usual = newest.Where(r => r.Workers == 0).ToList();
        IEnumerable<string>[] parts = parsed.GetValue(brief)
            ? [QualityTable.ByTarget(usual)]
            :
            [
                QualityTable.ByTarget(usual),
                QualityTable.ByClass(usual),
                WorkerTable.Rows(newest),
                VersionTable.Rows(all),
            ];
        Console.WriteLine(string.Join("\n\n", parts.Select(lines => string.Join('\n', lines))));
        if (parsed.GetValue(curves) is { } folder)
            CurveFiles.Write(usual, BestKnown.Read(parsed.GetRequiredValue(instances)), file, folder);
    }
}
