using Planner.Routing;
using Planner.TestKit;

namespace Planner.SolverModels.Tests;

/// <summary>Tiny problems with what the unified public family asks beyond an agency.</summary>
internal static class UnifiedProblems
{
    /// <summary>Dues that differ by window, one window for the services of a visit, breaks at a stop, the highest idle time.</summary>
    public static RoutingProblem Random(int seed)
    {
        var problem = TinyProblems.Random(seed);
        var breaks = problem.Breaks;
        return problem with
        {
            Services = problem.Services with { WindowDue = [.. problem.Services.WindowEarliest.Select(Due)] },
            Relations = problem.Relations with { SameWindow = Bound(problem) },
            Routes = problem.Routes with
            {
                DepartsAtShiftStart = seed % 3 == 0,
                SoftEnd = [.. problem.Routes.ShiftStart.Select(t => t + 25)],
            },
            Breaks = breaks with
            {
                AtStop = true,
                WaitBehindFirstIsFree = breaks.Route.Distinct().Count() == breaks.Route.Length,
            },
            Weights = problem.Weights with { HighestIdle = new(3), Tardiness = new(2), Waiting = new(seed % 2) },
        };
    }

    private static int Due(int earliest, int window) => earliest + (5 * window % 7);

    private static int[][] Bound(RoutingProblem problem)
    {
        var (visits, first) = (problem.Visits.ServiceFirst, problem.Services.WindowFirst);
        return
        [
            .. visits
                .Zip(visits.Skip(1), (from, to) => Enumerable.Range(from, to - from).ToArray())
                .Where(group => group.Length > 1 && group.Select(s => first[s + 1] - first[s]).Distinct().Count() == 1),
        ];
    }
}
