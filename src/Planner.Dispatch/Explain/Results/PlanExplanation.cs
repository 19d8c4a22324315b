using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A plan explained.</summary>
/// <param name="Cost">By term, recomputed.</param>
/// <param name="Costliest">Visits that cost most by themselves, the most expensive first.</param>
/// <param name="Unserved">Every visit that nobody makes.</param>
/// <param name="Served">The visit that was asked about, where somebody makes it.</param>
/// <param name="Solves">How often the solver was asked.</param>
public sealed record PlanExplanation(
    IReadOnlyList<CostLine> Cost,
    IReadOnlyList<CostlyVisit> Costliest,
    IReadOnlyList<UnservedExplanation> Unserved,
    ServedExplanation? Served,
    int Solves
)
{
    /// <summary>A visit that has to be made is left out although nothing is in its way.</summary>
    public bool HasFindings => Unserved.Any(u => u is { Mandatory: true, Outcome: UnservedOutcome.FitsAfterAll });
}
