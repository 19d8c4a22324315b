namespace Planner.SolverModels;

/// <summary>What a lexicographic solve brought.</summary>
/// <param name="Values">Values by variable index; null without a solution.</param>
/// <param name="Bound">Proved lower bound per tier, to be compared lexicographically.</param>
/// <param name="DeterministicTime">Deterministic seconds used by all stages.</param>
internal sealed record TieredResult(
    OutcomeStatus Status,
    IReadOnlyList<long>? Values,
    long[] Bound,
    double DeterministicTime
);
