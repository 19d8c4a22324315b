using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Windows of served services narrowed to what a patient was told, give or take a tolerance.</summary>
internal static class PromisedWindows
{
    /// <param name="tolerance">Ticks that a planned start may move.</param>
    public static RoutingProblem Of(RoutingProblem problem, RoutingSolution solution, int tolerance) =>
        NarrowWindows.Of(
            problem,
            x =>
                solution.ServiceStart[x] is var start && start < 0
                    ? (int.MinValue, int.MaxValue)
                    : (start - tolerance, start + tolerance)
        );
}
