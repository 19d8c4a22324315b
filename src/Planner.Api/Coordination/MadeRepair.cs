using Planner.Coordination;

namespace Planner.Api;

/// <summary>A repair with its proposals as whole days.</summary>
/// <param name="Whole">One for each proposal, in their order.</param>
internal sealed record MadeRepair(RemainingDay Day, RepairOutcome Outcome, IReadOnlyList<RepairedDay> Whole);
