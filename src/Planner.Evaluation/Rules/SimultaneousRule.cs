using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Simultaneous visits start at the same moment.</summary>
internal sealed class SimultaneousRule() : RelationRule(RuleCodes.Simultaneous, RelationKind.Simultaneous)
{
    protected override Violation? Check(PlanFacts facts, VisitRelation relation, StopFacts first, StopFacts second)
    {
        decimal apart = Math.Abs(Durations.Minutes(second.Planned.Start - first.Planned.Start));
        return apart == 0
            ? null
            : Broken(
                second,
                $"Visits {relation.First} and {relation.Second} start {PlanWords.Number(Math.Round(apart, 2))} min apart.",
                apart,
                "minutes"
            );
    }
}
