using System.CommandLine;

namespace Planner.Quality;

/// <summary><c>run</c>: measures, then prints the tables of what was asked for.</summary>
internal sealed class RunCommand : Command
{
    private readonly InstanceOptions which = new();
    private readonly Option<string?> curves = new("--curves") { Description = "Folder for the pictures." };

    public RunCommand()
        : base("run", "Solve public instances, each run a process of its own, and compare with the best known costs.")
    {
        which.AddTo(this);
        Options.Add(curves);
        SetAction((parsed, _) => RunAsync(which.Read(parsed), parsed.GetValue(curves)));
    }

    private static async Task<int> RunAsync(QualityOptions options, string? curves)
    {
        var runs = await new QualityRuns(options, Console.Error).RunAsync();
        foreach (string line in QualityTable.ByTarget(runs).Append("").Concat(QualityTable.ByClass(runs)))
            Console.WriteLine(line);
        if (curves is not null)
            CurveFiles.Write(runs, BestKnown.Read(options.Instances), options.Csv, curves);
        return runs.All(r => r.Violations == 0) ? 0 : 1;
    }
}
