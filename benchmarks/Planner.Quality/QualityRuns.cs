using System.Globalization;
using System.IO.Enumeration;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Quality;

/// <summary>Runs the search on public instances; every solution is checked and priced by the evaluation room.</summary>
public static class QualityRuns
{
    public static IEnumerable<QualityRun> Run(QualityOptions options, TextWriter log)
    {
        var best = BestKnown.Read(Path.Combine(options.InstanceFolder, "best-known.csv"));
        foreach (string file in Files(options))
        foreach (int seed in Enumerable.Range(1, options.Seeds))
        {
            var run = RunOne(file, seed, options, best);
            log.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{run.Instance} seed {run.Seed}: {run.Cost:F3}, gap {run.Gap:F2} %, best found after {run.FirstBest:F1} s"
                )
            );
            yield return run;
        }
    }

    private static IEnumerable<string> Files(QualityOptions options) =>
        Directory
            .EnumerateFiles(Path.Combine(options.InstanceFolder, "hhcrsp"), "*.json.gz")
            .Where(f => options.Patterns.Any(p => FileSystemName.MatchesSimpleExpression(p, NameOf(f))))
            .OrderBy(NameOf, StringComparer.Ordinal);

    private static string NameOf(string file) => Path.GetFileName(file)[..^".json.gz".Length];

    private static QualityRun RunOne(
        string file,
        int seed,
        QualityOptions options,
        IReadOnlyDictionary<string, double> best
    )
    {
        var problem = HhcrspReader.Read(file).ToProblem();
        var result = RoutingSearch.Solve(
            problem,
            new SearchOptions
            {
                TimeLimit = options.Limit,
                Seed = seed,
                Workers = options.Workers,
            }
        );
        var priced = RoutingCostEvaluator.Evaluate(problem, result.Best);
        return new QualityRun(
            NameOf(file),
            seed,
            priced.Total.Tier1 / problem.CostUnitsPerDisplayUnit,
            best.GetValueOrDefault(NameOf(file), double.NaN),
            RoutingSolutionChecker.Check(problem, result.Best).Count,
            result.Evaluations,
            result.Trace.Count > 0 ? result.Trace[^1].Seconds : 0,
            result.Elapsed.TotalSeconds
        );
    }
}
