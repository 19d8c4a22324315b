using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No clinician serves both visits, whichever of their services.</summary>
internal sealed class DifferentCliniciansRule()
    : RelationRule(RuleCodes.DifferentClinicians, RelationKind.DifferentClinicians)
{
    protected override Violation? Check(PlanFacts facts, VisitRelation relation, StopFacts first, StopFacts second)
    {
        IEnumerable<ClinicianId> Of(VisitId visit) =>
            facts.Served[visit].Select(facts.RouteOf).OfType<RouteFacts>().Select(r => r.Clinician.Id);
        ClinicianId[] shared = [.. Of(relation.First).Intersect(Of(relation.Second))];
        return shared.Length == 0
            ? null
            : Broken(
                second,
                $"Clinician {shared[0]} serves both {relation.First} and {relation.Second}; they need different clinicians.",
                shared.Length,
                "clinicians"
            );
    }
}
