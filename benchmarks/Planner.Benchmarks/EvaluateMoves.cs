using BenchmarkDotNet.Attributes;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>A fixed number of iterations on one instance; the folder of instances comes from PLANNER_INSTANCES.</summary>
[MemoryDiagnoser]
public class EvaluateMoves
{
    private RoutingProblem? problem;

    [Params("mankowska-100-1", "mankowska-25-6")]
    public string Instance { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        string folder =
            Environment.GetEnvironmentVariable("PLANNER_INSTANCES")
            ?? throw new InvalidOperationException("Set PLANNER_INSTANCES to the folder of the public instances.");
        problem = HhcrspReader.Read(Path.Combine(folder, "hhcrsp", Instance + ".json.gz")).ToProblem();
    }

    [Benchmark]
    public long Iterations200K() =>
        RoutingSearch.Solve(problem!, new SearchOptions { Iterations = 200_000, Workers = 1 }).Evaluations;
}
