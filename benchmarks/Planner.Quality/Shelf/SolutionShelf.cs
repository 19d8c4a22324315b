using System.Globalization;

namespace Planner.Quality;

/// <summary>Keeps the best solution of each instance in its family's published format, and says so in best-known.csv.</summary>
/// <param name="folder">Has a folder for each family with best-known.csv and solutions/.</param>
public sealed class SolutionShelf(string folder)
{
    private const double Better = 0.0005;

    /// <summary>Copies a checked solution where it is better than the one on the shelf.</summary>
    public void Offer(QualityRun run, string solution)
    {
        string family = Path.Combine(folder, run.Instance.Family);
        var table = ShelfTable.Read(Path.Combine(family, "best-known.csv"));
        string kept = Path.Combine(family, "solutions", run.Instance.Name + Ending(run.Instance.Family));
        if (File.Exists(kept) && !(run.Cost < table.OursOf(run.Instance.Name) - Better))
            return;
        Directory.CreateDirectory(Path.Combine(family, "solutions"));
        File.Copy(solution, kept, overwrite: true);
        table.Set(run.Instance.Name, Fields(run));
        table.Write();
    }

    private static string Ending(string family) => family == "vrptw" ? ".sol" : ".json";

    private static IEnumerable<(string Column, string Value)> Fields(QualityRun run) =>
        [
            ("ours", run.Cost.ToString("0.###", CultureInfo.InvariantCulture)),
            ("seconds", run.Wall.ToString("0", CultureInfo.InvariantCulture)),
            ("seed", run.Seed.ToString(CultureInfo.InvariantCulture)),
            ("date", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("gap", run.Gap.ToString("0.00", CultureInfo.InvariantCulture)),
        ];
}
