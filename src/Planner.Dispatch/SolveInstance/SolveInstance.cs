using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>The use case "solve a public benchmark instance", judged by the dense checker and evaluator.</summary>
public static class SolveInstance
{
    /// <param name="stop">Ends the search early and keeps its best solution.</param>
    public static async Task<SolvedInstance> RunAsync(
        string name,
        IPublicInstance instance,
        SolveInstanceOptions options,
        IProgress<SearchProgress>? progress,
        CancellationToken stop
    )
    {
        RoutingProblem problem = instance.ToProblem();
        var settings = new SearchOptions
        {
            TimeLimit = options.Iterations is null ? SearchTime.Of(options, problem.ServiceCount) : null,
            Iterations = options.Iterations,
            Seed = options.Seed,
            Workers = options.Workers,
        };
        SearchResult found = await options.Search.RunAsync(problem, settings, progress, stop);
        return InstanceJudge.Judge(name, instance, problem, found);
    }
}
