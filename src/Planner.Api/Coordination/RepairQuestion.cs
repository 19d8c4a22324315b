using NodaTime;
using Planner.Coordination;

namespace Planner.Api;

/// <summary>What is asked of a repair.</summary>
/// <param name="At">The present time; null = when the last event became known.</param>
/// <param name="Budget">How much may be disturbed.</param>
/// <param name="Options">How long it is searched for, and in whose name.</param>
internal sealed record RepairQuestion(Instant? At, RepairBudget Budget, RepairPlanOptions Options);
