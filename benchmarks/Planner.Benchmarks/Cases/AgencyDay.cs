using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>A sample agency with its travel.</summary>
internal sealed record AgencyDay(PlanRequest Request, PlaceTravel Travel)
{
    /// <param name="name">A folder of datasets.</param>
    public static AgencyDay Read(string name)
    {
        string folder = Path.Combine(ProjectFolder.Datasets, name);
        PlanRequest request = PlanRequestReader.ReadFile(Path.Combine(folder, "request.json"));
        var desk = new TravelDesk(NetworkLocator.Near(folder));
        PlaceTravel travel = TravelDesk
            .BuildAsync(request, desk.Open(request.Travel), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return new AgencyDay(request, travel);
    }

    public RoutingProblem Problem() => ProblemCompiler.Compile(Request, Travel.Lookup).Problem;
}
