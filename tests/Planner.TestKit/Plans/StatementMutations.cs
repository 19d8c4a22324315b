using Planner.Domain;

namespace Planner.TestKit;

/// <summary>The plan says what is not so: who is served, what nobody could serve, what it costs.</summary>
internal static class StatementMutations
{
    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        PlanMutations.Plan(
            "A visit left out is not listed",
            RuleCodes.ServedOnce,
            p => p with { Unassigned = [p.Unassigned[0]] }
        ),
        PlanMutations.Plan(
            "A served visit is listed",
            RuleCodes.ServedOnce,
            p => p with { Unassigned = [.. p.Unassigned, Listed("v04")] }
        ),
        PlanMutations.Plan(
            "A visit is listed twice",
            RuleCodes.ServedOnce,
            p => p with { Unassigned = [.. p.Unassigned, p.Unassigned[0]] }
        ),
        PlanMutations.Plan(
            "An unknown visit is listed",
            RuleCodes.ServedOnce,
            p => p with { Unassigned = [.. p.Unassigned, Listed("v99")] }
        ),
        new("A visit is served twice", RuleCodes.ServedOnce, Twice),
        PlanMutations.Request(
            "A visit is served that nobody ordered",
            RuleCodes.ServedOnce,
            r => Without(r, new VisitId("v07"))
        ),
        PlanMutations.Plan(
            "A visit is called unservable that somebody could make",
            RuleCodes.ServedOnce,
            p => Flagged(p, "v17", false)
        ),
        PlanMutations.Plan(
            "A visit is called servable that nobody could make",
            RuleCodes.ServedOnce,
            p => Flagged(p, "v16", true)
        ),
        PlanMutations.Plan(
            "More is served than can be served",
            RuleCodes.ServedOnce,
            p => p with { ServableUpperBound = 17 }
        ),
        PlanMutations.Plan(
            "A cost is stated too low",
            RuleCodes.CostMismatch,
            p => WithLine(p, l => l with { Cost = l.Cost - 0.01m })
        ),
        PlanMutations.Plan(
            "A quantity is stated too low",
            RuleCodes.CostMismatch,
            p => WithLine(p, l => l with { Quantity = l.Quantity - 1 })
        ),
        PlanMutations.Plan(
            "A weight is not the policy's",
            RuleCodes.CostMismatch,
            p => WithLine(p, l => l with { Weight = l.Weight + 1 })
        ),
        PlanMutations.Plan(
            "A tier is not the policy's",
            RuleCodes.CostMismatch,
            p => WithLine(p, l => l with { Tier = 2 })
        ),
        PlanMutations.Plan(
            "A cost line is missing",
            RuleCodes.CostMismatch,
            p => p with { Cost = [.. p.Cost.Skip(1)] }
        ),
        PlanMutations.Plan(
            "A cost line stands twice",
            RuleCodes.CostMismatch,
            p => p with { Cost = [.. p.Cost, p.Cost[0]] }
        ),
    ];

    private static PlanRequest Without(PlanRequest request, VisitId visit) =>
        request with
        {
            Visits = [.. request.Visits.Where(v => v.Id != visit)],
            Relations = [.. request.Relations.Where(r => r.First != visit && r.Second != visit)],
        };

    private static UnassignedVisit Listed(string visit) => new(new VisitId(visit), true, []);

    private static PlanCase Twice(PlanCase c) =>
        c.EditSheet("dee-1", s => s.Then("v17", "12:00")).EditSheet("eve-1", s => s.Then("v17", "12:00"));

    private static Plan Flagged(Plan plan, string visit, bool servable) =>
        plan with
        {
            Unassigned = [.. plan.Unassigned.Select(u => u.Visit.Value == visit ? u with { Servable = servable } : u)],
        };

    private static Plan WithLine(Plan plan, Func<CostLine, CostLine> edit) =>
        plan with
        {
            Cost = [edit(plan.Cost[0]), .. plan.Cost.Skip(1)],
        };
}
