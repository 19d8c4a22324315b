using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Whom a repair makes it necessary to call, of those who are still on duty or wait for a visit.</summary>
public static class CallList
{
    public static IReadOnlyList<PersonToCall> Of(RemainingDay day, RepairBudget budget, Plan plan)
    {
        KnownStop[] known =
        [
            .. day.Promises.Select(p => new KnownStop(p.Visit, p.Service, p.Clinician, p.Shift, p.Start)),
        ];
        return new PlanCalls(day.Request, known, budget.Tolerance, day.Informed).Of(plan);
    }
}
