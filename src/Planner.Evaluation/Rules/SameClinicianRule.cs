using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>One clinician serves both visits.</summary>
internal sealed class SameClinicianRule() : RelationRule(RuleCodes.SameClinician, RelationKind.SameClinician)
{
    protected override Violation? Check(PlanFacts facts, VisitRelation relation, StopFacts first, StopFacts second) =>
        facts.RouteOf(first) is { } one && facts.RouteOf(second) is { } other && one.Clinician.Id != other.Clinician.Id
            ? Broken(
                second,
                $"Visits {relation.First} and {relation.Second} go to {one.Clinician.Name} and {other.Clinician.Name}; one "
                    + "clinician has to serve both.",
                1,
                "clinicians"
            )
            : null;
}
