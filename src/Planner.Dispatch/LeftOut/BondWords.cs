using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Bonds between visits as a dispatcher reads them.</summary>
internal static class BondWords
{
    /// <summary>Why a clinician cannot come because of who makes other visits.</summary>
    public static string OfClinician(string rule, Clinician clinician) =>
        rule switch
        {
            RuleCodes.SameClinician =>
                $"somebody else than {clinician.Name} makes the visit that asks for the same clinician",
            RuleCodes.DifferentClinicians => $"{clinician.Name} makes the visit that asks for a different clinician",
            _ => $"with {clinician.Name} the patient would see more different clinicians than the cap allows",
        };

    /// <summary>The rule to name, and the words for it, where each clinician alone would have room.</summary>
    public static (string Rule, string Words) OfTime(PlanRequest request, Visit visit)
    {
        if (visit.Services.Count > 1)
            return (RuleCodes.TwoClinicians, "no two clinicians have room at the same moment");
        VisitRelation? relation = request.Relations.FirstOrDefault(r =>
            (r.First == visit.Id || r.Second == visit.Id) && IsOfTime(r.Kind)
        );
        if (relation is null)
            return (
                RuleCodes.Window,
                "there is room, but not at a time that keeps the other visits of the routes in step"
            );
        string rule = relation.Kind == RelationKind.Ordered ? RuleCodes.OrderedGap : RuleCodes.Simultaneous;
        VisitId other = relation.First == visit.Id ? relation.Second : relation.First;
        return (rule, $"there is room, but not in step with visit {other}");
    }

    private static bool IsOfTime(RelationKind kind) => kind is RelationKind.Simultaneous or RelationKind.Ordered;
}
