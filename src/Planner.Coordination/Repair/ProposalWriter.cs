using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Turns dense repairs into proposals and has them judged: by the rules of the day and by the budget.</summary>
internal sealed class ProposalWriter(
    RemainingDay day,
    CompiledProblem compiled,
    RepairPlanOptions options,
    RestFacts facts,
    IReadOnlyList<VisitId> affected
)
{
    /// <summary>The proposal, or what it breaks.</summary>
    public (RepairProposal? Proposal, IReadOnlyList<Violation> Broken) Write(
        RepairFound found,
        IReadOnlyList<ProposalKind> kinds,
        RepairBudget budget
    )
    {
        Plan plan = facts.Write(compiled, found.Solution, options);
        plan = plan with { Origin = plan.Origin with { Repair = RepairOrder.Terms(kinds[0], budget, day.Now) } };
        var broken = SolutionChecker
            .CheckRules(day.Request, plan, day.Travel)
            .Concat(DisruptionBudget.Check(day, budget, plan, affected))
            .ToList();
        return broken.Count > 0 ? (null, broken) : (Proposal(found, kinds, budget, plan), broken);
    }

    private RepairProposal Proposal(
        RepairFound found,
        IReadOnlyList<ProposalKind> kinds,
        RepairBudget budget,
        Plan plan
    )
    {
        var rest = new RestOfPlan(day, plan);
        IReadOnlyList<PersonToCall> calls = CallList.Of(day, budget, plan);
        LostVisit[] notServed = [.. NotServed(rest)];
        return new RepairProposal
        {
            Kinds = kinds,
            Plan = plan,
            Changes = new ChangeList(rest, budget, calls).Changes,
            Calls = calls,
            Bumped = [.. notServed.Where(lost => lost.For.Count > 0)],
            Lost = [.. notServed.Where(lost => lost.For.Count == 0)],
            Driving = Duration.FromSeconds(found.Driving),
            Overtime = Duration.FromSeconds(found.Overtime),
            LargestShift = Duration.FromSeconds(found.LargestShift),
        };
    }

    /// <summary>Published or disturbed visits that are not served; what was left out before is not news.</summary>
    private IEnumerable<LostVisit> NotServed(RestOfPlan rest)
    {
        var named = day.Promises.Select(promise => promise.Visit).Concat(day.Disturbed).ToHashSet();
        Visit[] unkeepable =
        [
            .. day.Request.Visits.Where(visit => affected.Contains(visit.Id) && rest.Serves(visit.Id)),
        ];
        return from visit in day.Request.Visits
            where named.Contains(visit.Id) && !rest.Serves(visit.Id)
            let forThese = affected.Contains(visit.Id) ? [] : unkeepable.Where(other => other.Priority > visit.Priority)
            select new LostVisit(
                visit.Id,
                visit.Patient,
                visit.Priority,
                visit.Mandatory,
                [.. forThese.Select(other => other.Id)]
            );
    }
}
