using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>When a requested visit may start.</summary>
/// <param name="Windows">What is left of the request's windows; empty = nothing.</param>
/// <param name="IsWithinLeadTime">All of it is sooner than the visit type's lead time.</param>
/// <param name="Why">Why nothing is left; empty where something is.</param>
internal sealed record StartChoice(IReadOnlyList<TimeWindow> Windows, bool IsWithinLeadTime, string Why);
