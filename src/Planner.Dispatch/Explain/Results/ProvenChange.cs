using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A change that would let a visit be served, proven by a plan of the changed request that the checker accepts.</summary>
/// <param name="Words">Behind "fits if": "Alder works until 17:20".</param>
/// <param name="Rules">Codes of the rules that give way; empty where a visit would be left out instead.</param>
/// <param name="Clinicians">Who would make the visit.</param>
/// <param name="ExtraCost">What the proving plan costs more, minute-equivalents, visits left out not counted.</param>
/// <param name="IsLeast">Proven: no smaller change of this kind would do, to the full minute.</param>
public sealed record ProvenChange(
    string Words,
    IReadOnlyList<string> Rules,
    IReadOnlyList<ClinicianId> Clinicians,
    decimal ExtraCost,
    bool IsLeast
)
{
    /// <summary>The visit that is left out instead; null where none is.</summary>
    public VisitId? LeftOut { get; init; }

    /// <summary>What proves it.</summary>
    internal Counterfactual? Proof { get; init; }
}
