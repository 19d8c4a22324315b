using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>From start to start, ordered visits keep their least and greatest gap, both inclusive.</summary>
internal sealed class OrderedGapRule() : RelationRule(RuleCodes.OrderedGap, RelationKind.Ordered)
{
    protected override Violation? Check(PlanFacts facts, VisitRelation relation, StopFacts first, StopFacts second)
    {
        Duration gap = second.Planned.Start - first.Planned.Start;
        Duration off = relation.MinGap - gap;
        if (relation.MaxGap is { } greatest)
            off = Duration.Max(off, gap - greatest);
        return off <= Duration.Zero
            ? null
            : Broken(
                second,
                $"Visit {relation.Second} starts {PlanWords.Span(gap)} after {relation.First}; allowed are {Allowed(relation)}.",
                Durations.Minutes(off),
                "minutes"
            );
    }

    private static string Allowed(VisitRelation relation) =>
        relation.MaxGap is { } greatest
            ? $"{PlanWords.Span(relation.MinGap)} to {PlanWords.Span(greatest)}"
            : $"{PlanWords.Span(relation.MinGap)} or more";
}
