using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>A dense problem beside a solution of the right shape.</summary>
internal sealed class RoutingFacts
{
    public RoutingFacts(RoutingProblem problem, RoutingSolution solution)
    {
        Problem = problem;
        Solution = solution;
        Walks = [.. Used(solution).Select(r => new RouteWalk(problem, solution, r))];
        RouteOf = new int[problem.ServiceCount];
        Array.Fill(RouteOf, -1);
        foreach (RouteWalk walk in Walks)
        foreach (int service in walk.Services)
            RouteOf[service] = walk.Route;
    }

    public RoutingProblem Problem { get; }
    public RoutingSolution Solution { get; }

    /// <summary>The used routes.</summary>
    public IReadOnlyList<RouteWalk> Walks { get; }

    /// <summary>Per service its route; -1 when left out.</summary>
    public int[] RouteOf { get; }

    public bool IsServed(int service) => RouteOf[service] >= 0;

    /// <summary>Who does a served service.</summary>
    public int ClinicianOf(int service) => Problem.Routes.Clinician[RouteOf[service]];

    public IEnumerable<int> ServicesOf(int visit) =>
        Enumerable.Range(
            Problem.Visits.ServiceFirst[visit],
            Problem.Visits.ServiceFirst[visit + 1] - Problem.Visits.ServiceFirst[visit]
        );

    private static IEnumerable<int> Used(RoutingSolution solution) =>
        Enumerable.Range(0, solution.Routes.Length).Where(r => solution.Routes[r].Length > 0);
}
