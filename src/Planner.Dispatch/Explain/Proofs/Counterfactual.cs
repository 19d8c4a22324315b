using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A change that would let a visit be served, proven by a plan that the checker accepts.</summary>
/// <param name="Words">Behind "it fits if": "Alder works until 17:20".</param>
/// <param name="Rules">Codes of the rules that give way, in the order of the words.</param>
/// <param name="Request">The request with the change.</param>
/// <param name="Plan">A plan of that request which serves the visit, and everything else as before.</param>
/// <param name="ExtraCost">What that plan costs more, minute-equivalents over all tiers but the visits left out.</param>
/// <param name="Clinicians">Who makes the visit in it.</param>
/// <param name="IsLeast">Proven: no smaller change of this kind would do (to the minute).</param>
public sealed record Counterfactual(
    string Words,
    IReadOnlyList<string> Rules,
    PlanRequest Request,
    Plan Plan,
    decimal ExtraCost,
    IReadOnlyList<ClinicianId> Clinicians,
    bool IsLeast
)
{
    /// <summary>The request with a change that is smaller by a minute, which is not enough; null where that cannot be said.</summary>
    public PlanRequest? MinuteLess { get; init; }

    /// <summary>The visit that is left out instead; null where none is.</summary>
    public VisitId? LeftOut { get; init; }

    /// <summary>As it is told.</summary>
    public ProvenChange Told =>
        new(Words, Rules, Clinicians, Math.Round(ExtraCost, 6), IsLeast) { Proof = this, LeftOut = LeftOut };
}
