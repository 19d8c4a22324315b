using Planner.Dispatch;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>Prices of what depends on times, from the policy.</summary>
/// <param name="Late">
/// Per tick late. A visit behind its window is priced as one behind its promised end: as tardiness. Where the policy has no price
/// for tardiness, one minute-equivalent a minute in tier 1: lateness that costs nothing would leave nothing to compare.
/// </param>
internal sealed record DelayWeights(
    TermWeight Late,
    TermWeight Highest,
    TermWeight Overtime,
    TermWeight Waiting,
    TermWeight Preferred
)
{
    public static DelayWeights Of(RoutingWeights weights) =>
        new(
            weights.Tardiness.IsActive ? weights.Tardiness : new TermWeight(CostUnits.PerMinuteEquivalent / 60),
            weights.HighestTardiness,
            weights.Overtime,
            weights.Waiting,
            weights.PreferredWindow
        );

    /// <summary>What a plan costs whatever the times: driving, who does what, what is left out, breaks missed, balance.</summary>
    public static TieredCost Fixed(RoutingProblem problem, RoutingSolution solution)
    {
        RoutingWeights timeless = problem.Weights with
        {
            Tardiness = default,
            HighestTardiness = default,
            Overtime = default,
            Waiting = default,
            PreferredWindow = default,
        };
        return SolutionPricing.Price(problem with { Weights = timeless }, solution);
    }
}
