using System.Globalization;
using Planner.Formats;

namespace Planner.Dispatch.Tests;

/// <summary>A committed family: its instances, its table of best costs, its solutions.</summary>
internal sealed class FamilyFolder(string family)
{
    private readonly string _folder = Path.Combine(Root(AppContext.BaseDirectory), family);

    public static string[] Families { get; } = ["hhcrsp", "uhhc", "vrptw"];

    /// <summary>Names of the instances, from the files.</summary>
    public string[] Instances => Names(Directory.GetFiles(_folder, "*.gz"), Ending);

    /// <summary>Names of the instances that have a solution.</summary>
    public string[] Solved => Names(Directory.GetFiles(Solutions), SolutionEnding);

    private string Ending => family == "vrptw" ? ".vrp.gz" : ".json.gz";

    private string SolutionEnding => family == "vrptw" ? ".sol" : ".json";

    private string Solutions => Path.Combine(_folder, "solutions");

    /// <summary>Fields of best-known.csv by instance, then by column.</summary>
    public Dictionary<string, Dictionary<string, string>> Table()
    {
        string[] lines = File.ReadAllLines(Path.Combine(_folder, "best-known.csv"));
        string[] columns = lines[0].Split(',');
        return lines
            .Skip(1)
            .Select(line => columns.Zip(line.Split(',')).ToDictionary())
            .ToDictionary(row => row["instance"]);
    }

    public IPublicInstance Read(string instance) => PublicInstanceReader.Read(Path.Combine(_folder, instance + Ending));

    public FileStream OpenSolution(string instance) =>
        File.OpenRead(Path.Combine(Solutions, instance + SolutionEnding));

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Names(IEnumerable<string> files, string ending) =>
        [.. files.Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)];

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Planner.sln"))
            ? Path.Combine(folder, "datasets")
            : Root(Directory.GetParent(folder)!.FullName);
}
