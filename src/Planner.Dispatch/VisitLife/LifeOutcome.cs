using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What comes of an attempt to move a visit on.</summary>
/// <param name="Refusal">Null where the step may be taken.</param>
/// <param name="Message">For people: what is wrong and what would be right; empty where nothing is wrong.</param>
/// <param name="Possible">The steps that this actor may take from here, refused or not.</param>
/// <param name="Reason">The reason that was given and found; null where none was needed.</param>
public sealed record LifeOutcome(
    VisitState From,
    VisitState To,
    LifeRefusal? Refusal,
    string Message,
    IReadOnlyList<LifeStep> Possible,
    LifeReason? Reason = null
)
{
    public bool IsAllowed => Refusal is null;

    /// <summary>How urgent it is to make the visit after all, 0..100; null = it is not, or it goes on anyhow.</summary>
    public int? ReschedulePriority => IsAllowed ? Reason?.ReschedulePriority : null;
}
