using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>The cost lines that a plan states are the ones that are recomputed.</summary>
internal sealed class CostMismatchRule : IPlanRule
{
    /// <summary>Less than one cost unit (1/600,000 minute-equivalent): what rounding may leave.</summary>
    private const decimal Tolerance = 0.0000015m;

    private const decimal Absurd = 1_000_000_000_000_000m;

    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        Dictionary<TermKind, CostLine> due = CostEvaluator.Evaluate(facts).Lines.ToDictionary(l => l.Term);
        ILookup<TermKind, CostLine> stated = facts.Plan.Cost.ToLookup(l => l.Term);
        foreach (TermKind term in due.Keys.Union(stated.Select(g => g.Key)).Order())
            if (Mistake(due.GetValueOrDefault(term), [.. stated[term]]) is var (message, amount))
                yield return new Violation(RuleCodes.CostMismatch, $"{term}: {message}")
                {
                    Amount = Math.Abs(amount),
                    Unit = "minute-equivalents",
                };
    }

    private static (string Message, decimal Amount)? Mistake(CostLine? due, CostLine[] stated)
    {
        if (stated.Length != 1)
            return ($"the plan states {stated.Length} lines.", due?.Cost ?? 0);
        if (due is null)
            return ("the policy does not name this term.", stated[0].Cost);
        if (due.Weight != stated[0].Weight || due.Tier != stated[0].Tier)
            return ("weight and tier are not those of the policy.", Difference(due.Cost, stated[0].Cost));
        bool same = IsNear(due.Cost, stated[0].Cost) && IsNear(due.Quantity, stated[0].Quantity);
        return same
            ? null
            : (
                $"the plan states {PlanWords.Number(stated[0].Quantity)} {TermUnits.Unit(due.Term)} and a cost of "
                    + $"{PlanWords.Number(stated[0].Cost)}; it is {PlanWords.Number(due.Quantity)} and "
                    + $"{PlanWords.Number(due.Cost)}.",
                Math.Round(Difference(due.Cost, stated[0].Cost), 6)
            );
    }

    private static bool IsNear(decimal due, decimal stated) => Math.Abs(Difference(due, stated)) <= Tolerance;

    /// <summary>Stated minus due; a stated figure that no plan can have counts as the largest there is.</summary>
    private static decimal Difference(decimal due, decimal stated) => Math.Clamp(stated, -Absurd, Absurd) - due;
}
