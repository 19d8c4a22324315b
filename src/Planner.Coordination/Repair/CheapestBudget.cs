using NodaTime;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// What a larger budget would buy, where the one given is too small: first with more people at the same shift, then with any
/// shift as well.
/// </summary>
internal sealed class CheapestBudget(
    RepairProblem problem,
    RepairResult result,
    ProposalWriter writer,
    RepairBudget budget
)
{
    /// <summary>Null when everything that any budget serves is served within this one.</summary>
    /// <param name="search">Searches the problem with other limits.</param>
    public BudgetOffer? Find(Func<RepairProblem, RepairResult> search)
    {
        long within = Undone(result.Fewest(budget.MaxPeople ?? int.MaxValue));
        RepairFound? best = result.Fewest(int.MaxValue);
        if (budget.MaxShift is not null && LosesAnything(best))
        {
            RepairFound? relaxed = search(problem with { MaxShift = RoutingProblem.Unlimited }).Fewest(int.MaxValue);
            best = Undone(relaxed) < Undone(best) ? relaxed : best;
        }
        return best is not null && Undone(best) < within ? Offer(best) : null;
    }

    private static long Undone(RepairFound? found) => found?.Cost.Tier0 ?? long.MaxValue;

    /// <summary>Whether it leaves out a mandatory visit that was promised or is affected, and that somebody may make.</summary>
    private bool LosesAnything(RepairFound? found)
    {
        RoutingProblem routing = problem.Routing;
        for (var visit = 0; visit < routing.VisitCount; visit++)
        {
            int x = routing.Visits.ServiceFirst[visit];
            bool concerned = result.Affected[visit] || problem.PromisedStart[x] != int.MinValue;
            bool undone = found is null || found.Solution.ServiceStart[x] < 0;
            if (routing.Visits.Mandatory[visit] && concerned && undone)
                return true;
        }
        return false;
    }

    private BudgetOffer? Offer(RepairFound found)
    {
        int minutes = (found.LargestShift + 59) / 60;
        RepairBudget larger = budget with
        {
            MaxPeople = Math.Max(found.People, budget.MaxPeople ?? 0),
            MaxShift = budget.MaxShift is { } shift ? Duration.Max(shift, Duration.FromMinutes(minutes)) : null,
        };
        var (proposal, _) = writer.Write(found, [ProposalKind.FewestChanges], larger);
        return proposal is null
            ? null
            : new BudgetOffer(found.People, larger.MaxShift ?? Duration.FromMinutes(minutes), proposal);
    }
}
