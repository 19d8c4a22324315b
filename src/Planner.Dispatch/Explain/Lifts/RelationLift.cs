using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Relations of visits that would have to give way.</summary>
internal static class RelationLift
{
    /// <summary>The relation gone; a gap in time may also be stretched by seconds.</summary>
    /// <param name="visit">The visit asked about, one of the two.</param>
    public static RuleLift Whole(VisitRelation relation, VisitId visit)
    {
        VisitId other = relation.First == visit ? relation.Second : relation.First;
        var whole = new RuleLift(
            $"relation {relation.Kind} {relation.First} {relation.Second} {relation.MinGap} {relation.MaxGap}",
            Rule(relation.Kind),
            null,
            LiftWeights.Relation,
            Stands(relation, visit, other),
            $"visit {visit} were not tied to visit {other}",
            request => request.Without(relation)
        );
        return relation.Kind == RelationKind.Ordered
            ? whole with
            {
                Stretched = (seconds, _) => OfGap(whole, relation, seconds),
            }
            : whole;
    }

    private static RuleLift OfGap(RuleLift whole, VisitRelation relation, long seconds)
    {
        var by = Duration.FromMinutes((seconds + 59) / 60);
        VisitRelation wider = relation with
        {
            MinGap = Duration.Max(relation.MinGap - by, Duration.Zero),
            MaxGap = relation.MaxGap + by,
        };
        return whole with
        {
            Change =
                $"the gap between visits {relation.First} and {relation.Second} could be {PlanClock.Minutes(by)} off",
            Apply = request =>
                request with
                {
                    Relations = [.. request.Relations.Select(r => r == relation ? wider : r)],
                },
        };
    }

    private static string Rule(RelationKind kind) =>
        kind switch
        {
            RelationKind.Simultaneous => RuleCodes.Simultaneous,
            RelationKind.Ordered => RuleCodes.OrderedGap,
            RelationKind.SameClinician => RuleCodes.SameClinician,
            _ => RuleCodes.DifferentClinicians,
        };

    private static string Stands(VisitRelation relation, VisitId visit, VisitId other) =>
        relation.Kind switch
        {
            RelationKind.Simultaneous => $"visit {visit} starts together with visit {other}",
            RelationKind.Ordered when relation.MaxGap is { } most =>
                $"visit {relation.Second} starts {PlanClock.Minutes(relation.MinGap)} to {PlanClock.Minutes(most)} after visit {relation.First}",
            RelationKind.Ordered =>
                $"visit {relation.Second} starts at least {PlanClock.Minutes(relation.MinGap)} after visit {relation.First}",
            RelationKind.SameClinician => $"visit {visit} has the same clinician as visit {other}",
            _ => $"visit {visit} has another clinician than visit {other}",
        };
}
