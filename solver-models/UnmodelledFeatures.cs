using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>What a dense problem may hold that these models do not express.</summary>
internal static class UnmodelledFeatures
{
    /// <summary>Lets through only what the models price and constrain exactly.</summary>
    /// <exception cref="NotSupportedException">The problem has a feature outside of the models.</exception>
    public static void Refuse(RoutingProblem problem)
    {
        if (First(problem) is { } feature)
        {
            throw new NotSupportedException($"The models do not express {feature}.");
        }
    }

    /// <summary>The first feature outside of the models; null where they express the problem.</summary>
    public static string? First(RoutingProblem problem)
    {
        (bool Present, string Feature)[] features =
        [
            (HasFreeWaitAmongBreaks(problem.Breaks), "free waiting behind the first of several breaks of a route"),
        ];
        return features.FirstOrDefault(f => f.Present).Feature;
    }

    private static bool HasFreeWaitAmongBreaks(BreakTable breaks) =>
        breaks.AtStop && breaks.WaitBehindFirstIsFree && breaks.Route.Distinct().Count() < breaks.Route.Length;
}
