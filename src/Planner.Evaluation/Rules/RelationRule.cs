using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A relation of two visits; it binds when both are served. Starts are those of the first service.</summary>
internal abstract class RelationRule(string code, RelationKind kind) : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        foreach (VisitRelation relation in facts.Request.Relations.Where(r => r.Kind == kind))
            if (
                facts.Stop(relation.First) is { } first
                && facts.Stop(relation.Second) is { } second
                && Check(facts, relation, first, second) is { } broken
            )
                yield return broken;
    }

    protected abstract Violation? Check(PlanFacts facts, VisitRelation relation, StopFacts first, StopFacts second);

    protected Violation Broken(StopFacts stop, string message, decimal amount, string unit) =>
        new(code, message)
        {
            Clinician = stop.Route.Clinician,
            Shift = stop.Route.Shift,
            Visit = stop.Planned.Visit,
            Amount = Math.Round(amount, 6),
            Unit = unit,
        };
}
