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
            (HasUnequalDues(problem.Services), "windows of one service with different due times"),
            (problem.Relations.SameWindow.Length > 0, "services bound to windows of one index"),
            (problem.Routes.DepartsAtShiftStart, "departure at the shift start"),
            (problem.BreakCount > 0 && problem.Breaks.AtStop, "breaks taken at a stop"),
            (problem.BreakCount > 0 && problem.Breaks.WaitBehindFirstIsFree, "free waiting behind a first break"),
            (problem.Weights.HighestIdle.IsActive, "the highest idle time"),
        ];
        return features.FirstOrDefault(f => f.Present).Feature;
    }

    private static bool HasUnequalDues(ServiceTable services)
    {
        for (var s = 0; s + 1 < services.WindowFirst.Length; s++)
        {
            if (services.WindowDue[services.WindowFirst[s]..services.WindowFirst[s + 1]].Distinct().Count() > 1)
            {
                return true;
            }
        }

        return false;
    }
}
