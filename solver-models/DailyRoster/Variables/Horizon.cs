using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// The end of a range of ticks that holds some optimal solution even where the problem leaves times open.
/// After the last finite constant every term only grows with time, so nothing is lost by taking the gaps out of what comes
/// later; then it ends within the sum of all service, set-up, travel, breaks and relation gaps.
/// </summary>
internal static class Horizon
{
    /// <summary>The last tick that the model needs.</summary>
    public static long LastTick(RoutingProblem problem) =>
        Constants(problem).Where(t => t is > int.MinValue and < RoutingProblem.Unlimited).DefaultIfEmpty(0).Max()
        + Lengths(problem);

    private static IEnumerable<long> Constants(RoutingProblem problem) =>
        new[]
        {
            problem.Services.WindowEarliest,
            problem.Services.WindowLatest,
            problem.Services.WindowDue,
            problem.Services.PreferredEarliest,
            problem.Services.PreferredLatest,
            problem.Routes.ShiftStart,
            problem.Routes.SoftEnd,
            problem.Routes.HardEnd,
            problem.Breaks.EarliestStart,
            problem.Breaks.LatestStart,
        }.SelectMany(table => table.Select(t => (long)t));

    private static long Lengths(RoutingProblem problem)
    {
        var longestLeg = problem.Travel.Ticks.Where(t => t < RoutingProblem.Unreachable).DefaultIfEmpty(0).Max();
        return problem.Services.SetUp.Sum(t => (long)t)
            + problem.Services.Duration.Sum(t => (long)t)
            + problem.Breaks.Length.Sum(t => (long)t)
            + ((problem.ServiceCount + problem.RouteCount) * (long)longestLeg)
            + problem.Relations.Min.Concat(problem.Relations.Max).Sum(Gap);
    }

    private static long Gap(int bound) => Math.Abs((long)bound) is var gap and < RoutingProblem.Unlimited ? gap : 0;
}
