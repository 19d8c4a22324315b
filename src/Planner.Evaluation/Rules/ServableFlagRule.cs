using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// What a plan says about visits left out is true: a visit is called servable exactly where somebody could serve it with nothing
/// else to do, and the plan states the proven upper bound of visits that can be served.
/// </summary>
internal sealed class ServableFlagRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        Servability servability = new(facts.Request, facts.Index.Travel);
        foreach (UnassignedVisit missing in facts.Plan.Unassigned.Where(u => facts.Index.Visit(u.Visit) is not null))
            if (servability.Of(missing.Visit).Servable != missing.Servable)
                yield return Broken(
                    $"The plan calls visit {missing.Visit} {(missing.Servable ? "servable; nobody can serve it" : "unservable; it can be served")}.",
                    1
                ) with
                {
                    Visit = missing.Visit,
                };
        int served = facts.Served.Count;
        if (served > facts.Plan.ServableUpperBound)
            yield return Broken(
                $"The plan serves {served} visits, but says that at most {facts.Plan.ServableUpperBound} can be served.",
                (decimal)served - facts.Plan.ServableUpperBound
            );
        int bound = ServableUpperBound.Of(facts.Request, servability);
        if (served <= facts.Plan.ServableUpperBound && facts.Plan.ServableUpperBound != bound)
            yield return Broken(
                $"The plan says that at most {facts.Plan.ServableUpperBound} visits can be served; the proven bound is {bound}.",
                Math.Abs((decimal)facts.Plan.ServableUpperBound - bound)
            );
    }

    private static Violation Broken(string message, decimal amount) =>
        new(RuleCodes.ServedOnce, message) { Amount = amount, Unit = "visits" };
}
