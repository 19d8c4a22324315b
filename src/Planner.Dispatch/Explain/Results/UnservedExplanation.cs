using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Why nobody makes a visit, and what would have to change.</summary>
public sealed record UnservedExplanation
{
    public required VisitId Visit { get; init; }
    public required bool Mandatory { get; init; }
    public required int Priority { get; init; }
    public required UnservedOutcome Outcome { get; init; }

    /// <summary>One line for people.</summary>
    public required string Summary { get; init; }

    /// <summary>The blocking rules by clinician: every clinician is named once.</summary>
    public IReadOnlyList<BlockingReason> Reasons { get; init; } = [];

    /// <summary>Rules that keep it out together; lifted together it fits. Empty unless blocked.</summary>
    public IReadOnlyList<BlockingRule> BlockingSet { get; init; } = [];

    /// <summary>Proven by solves: lifting any proper part of the set would not do.</summary>
    public bool IsMinimal { get; init; }

    /// <summary>The best first.</summary>
    public IReadOnlyList<ProvenChange> Changes { get; init; } = [];

    /// <summary>By clinician, the least that would have to give way for that one; only where asked in detail.</summary>
    public IReadOnlyList<ClinicianAnswer> Clinicians { get; init; } = [];
}
