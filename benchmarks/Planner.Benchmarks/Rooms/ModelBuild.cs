using BenchmarkDotNet.Attributes;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Benchmarks;

/// <summary>Building the exact model of a small invented day, without solving it.</summary>
[MemoryDiagnoser]
public class ModelBuild
{
    private RoutingProblem problem = null!;

    [Params(12, 25)]
    public int Visits { get; set; }

    [GlobalSetup]
    public void Invent()
    {
        var options = new AgencyOptions
        {
            Seed = 1,
            Visits = Visits,
            Clinicians = Math.Max(4, Visits / 4),
        };
        PlanRequest request = new GenerateAgency(NetworkLocator.Near(ProjectFolder.Datasets)).Run(
            "gothenburg",
            options
        );
        var desk = new TravelDesk(NetworkLocator.Near(ProjectFolder.Datasets));
        PlaceTravel travel = TravelDesk
            .BuildAsync(request, desk.Open(request.Travel), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        problem = ProblemCompiler.Compile(request, travel.Lookup).Problem;
    }

    [Benchmark]
    public DailyRosterModel DailyRoster() => DailyRosterModel.BuildPruned(problem, nearestSuccessors: 8, keep: null);
}
