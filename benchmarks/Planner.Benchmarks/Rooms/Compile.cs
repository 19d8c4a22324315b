using BenchmarkDotNet.Attributes;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>From a request with its travel to the dense problem, and from there to what the search reads.</summary>
[MemoryDiagnoser]
public class Compile
{
    private AgencyDay day = null!;
    private RoutingProblem problem = null!;

    [Params("gothenburg-day", "gothenburg-600")]
    public string Agency { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        day = AgencyDay.Read(Agency);
        problem = day.Problem();
    }

    [Benchmark]
    public RoutingProblem DenseProblem() => day.Problem();

    [Benchmark]
    public object SearchLayout() => new SearchData(problem);
}
