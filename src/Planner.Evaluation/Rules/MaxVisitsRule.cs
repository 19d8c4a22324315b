using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No more services a day than the limit.</summary>
internal sealed class MaxVisitsRule() : DailyLimitRule(RuleCodes.MaxVisits, "services")
{
    protected override decimal? Limit(DailyLimits limits) => limits.MaxVisits;

    protected override decimal Quantity(RouteFacts route) => route.Stops.Count(s => s.Need is not null);
}
