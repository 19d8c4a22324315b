using Planner.Coordination;

namespace Planner.Quality;

/// <summary>An incident on a small day, searched and held against the model.</summary>
internal sealed record ProvenDay(SmallDay Day, RepairOutcome Searched, RepairProof Proof)
{
    /// <summary>A wrong model or a proposal that a judge refused.</summary>
    public bool IsFault => Proof.Verdict == ProofVerdict.Contradicted || Searched.Refused.Count > 0;

    /// <summary>The search has found nothing where something fits, or something that is beaten.</summary>
    public bool IsWorse => Proof.Verdict == ProofVerdict.Improved;
}
