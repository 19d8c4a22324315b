using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>The use case "solve a public benchmark instance", judged by the dense checker and evaluator.</summary>
public static class SolveInstance
{
    /// <param name="path">An HHCRSP instance, plain or .gz.</param>
    /// <param name="stop">Ends the search early and keeps its best solution.</param>
    /// <exception cref="InvalidInputException">The file cannot be read; every mistake.</exception>
    public static async Task<SolvedInstance> RunAsync(
        string path,
        SolveInstanceOptions options,
        IProgress<SearchProgress>? progress,
        CancellationToken stop
    )
    {
        HhcrspInstance instance = HhcrspReader.Read(path);
        RoutingProblem problem = instance.ToProblem();
        var settings = new SearchOptions
        {
            TimeLimit = options.Iterations is null ? TimeSpan.FromSeconds(options.Seconds) : null,
            Iterations = options.Iterations,
            Seed = options.Seed,
            Workers = options.Workers,
        };
        SearchResult found = await Task.Run(
            () => RoutingSearch.Solve(problem, settings, progress, stop),
            CancellationToken.None
        );
        return InstanceJudge.Judge(InstanceName(path), instance, problem, found);
    }

    /// <summary>The file's name without .gz and .json.</summary>
    private static string InstanceName(string path)
    {
        string name = Path.GetFileName(path);
        foreach (string ending in (string[])[".gz", ".json"])
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        return name;
    }
}
