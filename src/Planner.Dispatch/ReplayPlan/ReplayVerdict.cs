using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What running a plan's recorded inputs again has shown.</summary>
/// <param name="Promise">What can be expected at all.</param>
/// <param name="Recorded">The plan as it was read.</param>
/// <param name="Replayed">The plan of the second run; null where none was made.</param>
/// <param name="SameBytes">Whether both plan files are the same, byte for byte, apart from the engine's version.</param>
/// <param name="Changes">What the plan was made with that is no longer the same.</param>
/// <param name="Differences">How the second plan differs from the first.</param>
/// <param name="Violations">Rules the recorded plan breaks on today's inputs; null where it could not be checked.</param>
public sealed record ReplayVerdict(
    ReplayPromise Promise,
    Plan Recorded,
    Plan? Replayed,
    bool SameBytes,
    IReadOnlyList<ReplayChange> Changes,
    IReadOnlyList<PlanDifference> Differences,
    IReadOnlyList<Violation>? Violations
)
{
    /// <summary>
    /// Whether the plan is what its origin says: same request and roads, no violation, and, where bytes are promised, the same
    /// plan. Another engine that makes the same plan is no difference.
    /// </summary>
    public bool IsSame => IsSameButForTheAgency && Changes.All(change => change.What != ReplayChanges.Agency);

    /// <summary>As <see cref="IsSame"/>, whatever was changed in the agency afterwards.</summary>
    public bool IsSameButForTheAgency =>
        Violations is { Count: 0 }
        && Changes.All(change => change.What is ReplayChanges.Engine or ReplayChanges.Agency)
        && (Promise != ReplayPromise.SameBytes || SameBytes);
}
