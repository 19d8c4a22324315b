using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What a visit hangs together with, where each clinician alone would have room for it.</summary>
internal static class BondWords
{
    /// <summary>The rule to name and the words for it.</summary>
    public static (string Rule, string Words) Of(PlanRequest request, Visit visit)
    {
        if (visit.Services.Count > 1)
            return (RuleCodes.TwoClinicians, "no two clinicians have room at the same moment");
        VisitRelation? relation = request.Relations.FirstOrDefault(r => r.First == visit.Id || r.Second == visit.Id);
        return relation is null
            ? (RuleCodes.ContinuityCap, "the patient would see more different clinicians than the cap allows")
            : (RuleOf(relation.Kind), $"it does not fit together with visit {Other(relation, visit.Id)}");
    }

    private static VisitId Other(VisitRelation relation, VisitId visit) =>
        relation.First == visit ? relation.Second : relation.First;

    private static string RuleOf(RelationKind kind) =>
        kind switch
        {
            RelationKind.Simultaneous => RuleCodes.Simultaneous,
            RelationKind.Ordered => RuleCodes.OrderedGap,
            RelationKind.SameClinician => RuleCodes.SameClinician,
            _ => RuleCodes.DifferentClinicians,
        };
}
