using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What the checker says about a plan.</summary>
/// <param name="Violations">Broken rules; empty = the plan holds.</param>
/// <param name="Cost">The price by term, recomputed.</param>
/// <param name="MandatoryLeftOut">How many mandatory visits are not served, for whatever reason.</param>
/// <param name="RequestChanged">The request beside the plan is not the one the plan was made from.</param>
/// <param name="Missed">Mandatory visits left out although somebody could serve each of them alone.</param>
public sealed record PlanVerdict(
    IReadOnlyList<Violation> Violations,
    IReadOnlyList<CostLine> Cost,
    int MandatoryLeftOut,
    IReadOnlyList<MissedVisit> Missed,
    bool RequestChanged
)
{
    public bool IsClean => Violations.Count == 0 && Missed.Count == 0 && !RequestChanged;
}
