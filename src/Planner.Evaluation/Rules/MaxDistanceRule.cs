using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No more metres a day than the limit.</summary>
internal sealed class MaxDistanceRule() : DailyLimitRule(RuleCodes.MaxDistance, "metres")
{
    protected override decimal? Limit(DailyLimits limits) => limits.MaxMetres;

    protected override decimal Quantity(RouteFacts route) => route.TravelMetres;
}
