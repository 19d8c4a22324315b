using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What the checker says.</summary>
/// <param name="Clean">No broken rule, no servable mandatory visit left out, and the request is unchanged.</param>
/// <param name="RequestChanged">The request in the document is not the one the plan was made from.</param>
/// <param name="Violations">Broken rules: which, who, what and by how much.</param>
/// <param name="MissedMandatory">Mandatory visits left out although somebody could serve each alone.</param>
/// <param name="Cost">The price by term, recomputed, in minute-equivalents.</param>
internal sealed record VerdictView(
    bool Clean,
    bool RequestChanged,
    IReadOnlyList<ViolationView> Violations,
    IReadOnlyList<string> MissedMandatory,
    IReadOnlyList<CostView> Cost
)
{
    public static VerdictView Of(PlanVerdict verdict) =>
        new(
            verdict.IsClean,
            verdict.RequestChanged,
            [.. verdict.Violations.Select(ViolationView.Of)],
            [.. verdict.Missed.Select(left => left.Visit.Value)],
            [.. verdict.Cost.Select(CostView.Of)]
        );
}
