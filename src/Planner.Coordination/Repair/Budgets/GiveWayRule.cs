using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Only less important work gives way: a published visit is left out only where its promise cannot stand, or where a disturbed
/// visit of higher priority is served.
/// </summary>
internal sealed class GiveWayRule : IBudgetRule
{
    public IEnumerable<Violation> Check(BudgetCase facts)
    {
        int highest = facts
            .Unkeepable.Where(facts.Rest.Serves)
            .Select(visit => facts.VisitOf(visit)?.Priority ?? -1)
            .DefaultIfEmpty(-1)
            .Max();
        foreach (VisitId id in facts.Rest.NotServed().Where(visit => !facts.Unkeepable.Contains(visit)))
        {
            if (facts.VisitOf(id) is not { } visit || visit.Priority < highest)
                continue;
            yield return new Violation(
                BudgetRuleCodes.GiveWay,
                $"Visit {id} (priority {visit.Priority}) is left out, but nothing more important is served for it."
            )
            {
                Visit = id,
                Amount = 1,
                Unit = "visits",
            };
        }
    }
}
