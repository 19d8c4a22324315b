using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The proposal with the fewest changes held against the exact model.</summary>
public sealed record RepairProof
{
    public required ProofVerdict Verdict { get; init; }

    /// <summary>Whether nothing is better than the proposal, or than <see cref="Best"/> where that is better.</summary>
    public bool IsProven { get; init; }

    /// <summary>The model's repair, judged like every proposal; null where none is known or a judge refused it.</summary>
    public RepairProposal? Best { get; init; }

    /// <summary>What <see cref="Best"/> is better by; null where the proposal stands, or where there was none.</summary>
    public RepairGain? Gain { get; init; }

    /// <summary>What the judges found in the model's repair; empty unless the model is at fault.</summary>
    public IReadOnlyList<Violation> Refused { get; init; } = [];

    /// <summary>Services left to decide, and the ways that the model chooses among.</summary>
    public required int Services { get; init; }
    public required int Ways { get; init; }
    public TimeSpan Elapsed { get; init; }

    /// <summary>Deterministic seconds of the solver: they do not depend on how busy a machine is.</summary>
    public double DeterministicTime { get; init; }
}
