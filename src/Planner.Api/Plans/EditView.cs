using System.Text.Json.Nodes;
using NodaTime;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>What comes of edits.</summary>
/// <param name="Allowed">False where a rule would be broken: then nothing was changed.</param>
/// <param name="Version">Number of the new plan version; null where there is none.</param>
/// <param name="Violations">Broken rules: which, who, what and by how much.</param>
/// <param name="Remedies">What could be done instead.</param>
/// <param name="CostBefore">The price by term, in minute-equivalents.</param>
/// <param name="CostAfter">The price by term with the edits.</param>
/// <param name="LeftOutBefore">Visits that nobody made.</param>
/// <param name="LeftOutAfter">Visits that nobody makes with the edits.</param>
/// <param name="Changes">
/// What moves, who would have to be called, cost by term and the days of the clinicians, as a comparison of versions; null where
/// a rule would be broken.
/// </param>
internal sealed record EditView(
    bool Allowed,
    long? Version,
    IReadOnlyList<ViolationView> Violations,
    IReadOnlyList<EditRemedyView> Remedies,
    IReadOnlyList<CostView> CostBefore,
    IReadOnlyList<CostView> CostAfter,
    decimal AddedCost,
    int LeftOutBefore,
    int LeftOutAfter,
    JsonObject? Changes
)
{
    public static EditView Of(EditedPlan edited, long? version, DateTimeZone zone) =>
        new(
            edited.IsAllowed,
            version,
            [.. edited.Violations.Select(ViolationView.Of)],
            [.. edited.Remedies.Select(remedy => EditRemedyView.Of(remedy, zone))],
            [.. edited.CostBefore.Select(CostView.Of)],
            [.. edited.CostAfter.Select(CostView.Of)],
            edited.CostAfter.Sum(line => line.Cost) - edited.CostBefore.Sum(line => line.Cost),
            edited.LeftOutBefore,
            edited.LeftOutAfter,
            edited.Changes is { } changes ? ComparisonJson.Of(changes, zone) : null
        );
}
