using System.Globalization;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>Runs the search on files and prints cost, iterations and evaluated candidates per second of processor time.</summary>
internal static class SpeedReport
{
    /// <param name="args">Files, then optionally seconds, workers, seed and iterations instead of seconds (numbers).</param>
    public static void Print(string[] args)
    {
        string[] files = args.TakeWhile(a => !IsNumber(a)).ToArray();
        double[] numbers = args.Skip(files.Length).Select(a => double.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        double seconds = numbers.Length > 0 ? numbers[0] : 5;
        int workers = numbers.Length > 1 ? (int)numbers[1] : 1;
        long seed = numbers.Length > 2 ? (long)numbers[2] : 1;
        foreach (string file in files)
        {
            Print(
                file,
                new SearchOptions
                {
                    TimeLimit = TimeSpan.FromSeconds(seconds),
                    Workers = workers,
                    Seed = seed,
                }
            );
        }
    }

    private static void Print(string file, SearchOptions options)
    {
        RoutingProblem problem = HhcrspReader.Read(file).ToProblem();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        SearchResult result = RoutingSearch.Solve(problem, options);
        double time = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        double cost = result.Cost.Tier1 / problem.CostUnitsPerDisplayUnit;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file), -44} cost {cost, 10:F3} left {result.Cost.Tier0} iterations/s {result.Iterations / time, 9:F0} evaluations/s {result.Evaluations / time, 9:F0} last better at {result.Trace[^1].Seconds:F2}"
            )
        );
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
