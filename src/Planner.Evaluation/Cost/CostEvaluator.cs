using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// The objective, recomputed from a plan: cost = sum of weight times quantity over the policy's terms, tier by tier
/// (solver-models/decisions/0002). Ways are the network's and services last as ordered, whatever the plan states; starts,
/// departures and returns are the plan's.
/// </summary>
public static class CostEvaluator
{
    /// <param name="plan">A plan the checker accepts; of a broken plan only what can be understood is priced.</param>
    public static CostBreakdown Evaluate(PlanRequest request, Plan plan, ITravelTimes travel) =>
        Evaluate(new PlanFacts(request, plan, travel));

    internal static CostBreakdown Evaluate(PlanFacts facts)
    {
        PolicyTerm[] terms = [.. facts.Request.Policy.Terms.DistinctBy(t => t.Kind).OrderBy(t => t.Kind)];
        Visit[] missing = [.. TermQuantities.LeftOut(facts, mandatory: true)];
        return new CostBreakdown(
            missing.Length,
            missing.Sum(v => 1m + v.Priority),
            [.. terms.Select(t => Line(facts, t))],
            [.. terms.SelectMany(t => Visits(facts, t))]
        );
    }

    private static CostLine Line(PlanFacts facts, PolicyTerm term)
    {
        decimal raw = TermQuantities.Of(facts, term.Kind);
        return new CostLine(
            term.Kind,
            term.Tier,
            term.Weight,
            TermUnits.Quantity(term.Kind, raw),
            TermUnits.Cost(term, raw)
        );
    }

    private static IEnumerable<VisitCost> Visits(PlanFacts facts, PolicyTerm term)
    {
        foreach ((RouteFacts route, StopFacts stop) in TermQuantities.Services(facts))
            if (TermQuantities.OfService(facts, route, stop, term.Kind) is var raw && raw > 0)
                yield return Of(term, stop.Planned.Visit, route.Clinician.Id, raw);
        if (term.Kind == TermKind.OptionalVisit)
            foreach (Visit visit in TermQuantities.LeftOut(facts, mandatory: false))
                yield return Of(term, visit.Id, null, TermQuantities.OptionalPrice(visit));
    }

    private static VisitCost Of(PolicyTerm term, VisitId visit, ClinicianId? clinician, decimal raw) =>
        new(visit, clinician, term.Kind, TermUnits.Quantity(term.Kind, raw), TermUnits.Cost(term, raw));
}
