using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No more service, set-up and travel a day than the limit.</summary>
internal sealed class MaxWorkRule() : DailyLimitRule(RuleCodes.MaxWork, "minutes")
{
    protected override decimal? Limit(DailyLimits limits) =>
        limits.MaxWork is { } work ? Durations.Minutes(work) : null;

    /// <summary>Minutes, summed from whole seconds so that a limit that is just reached is not exceeded by rounding.</summary>
    protected override decimal Quantity(RouteFacts route) =>
        (Durations.Seconds(route.CareTime) + route.TravelSeconds) / 60m;
}
