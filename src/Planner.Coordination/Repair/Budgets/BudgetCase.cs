using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What a rule of the budget looks at.</summary>
/// <param name="Unkeepable">Visits whose promise cannot stand: disturbed, or on a route no longer possible as promised.</param>
internal sealed record BudgetCase(RestOfPlan Rest, RepairBudget Budget, IReadOnlySet<VisitId> Unkeepable)
{
    public RemainingDay Day => Rest.Day;

    public bool IsDisturbed(VisitId visit) => Day.Disturbed.Contains(visit);

    public Visit? VisitOf(VisitId id) => Day.Request.Visits.FirstOrDefault(visit => visit.Id == id);
}
