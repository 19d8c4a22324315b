using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No more productivity points a day than the limit.</summary>
internal sealed class MaxPointsRule() : DailyLimitRule(RuleCodes.MaxPoints, "points")
{
    protected override decimal? Limit(DailyLimits limits) => limits.MaxPointsHundredths / 100m;

    protected override decimal Quantity(RouteFacts route) =>
        route.Stops.Sum(s => s.Need is null ? 0m : s.Visit!.PointsHundredths) / 100m;
}
