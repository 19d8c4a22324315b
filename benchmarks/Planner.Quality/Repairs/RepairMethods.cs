using System.Diagnostics;
using NodaTime;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Quality;

/// <summary>The ways to answer an incident that are compared.</summary>
internal sealed class RepairMethods(RepairBudget budget, double seconds)
{
    /// <summary>The repair as people get it. Where nothing fits into the budget, the cheapest budget's proposal is measured.</summary>
    public (RepairRun Run, bool InBudget) Repair(RemainingDay day)
    {
        RepairOutcome outcome = new RepairPlan(new RepairPlanOptions { Seconds = seconds }).Run(day, budget);
        if (outcome.Proposals.Count > 0 || outcome.Cheapest is not { } offer)
            return (Judged(day, outcome, outcome.Proposals, budget), true);
        RepairBudget larger = budget with { MaxPeople = offer.People, MaxShift = offer.Shift };
        return (Judged(day, outcome, [offer.Proposal], larger), false);
    }

    /// <summary>The same search with much more time and another seed, under the same budget.</summary>
    public RepairRun Long(RemainingDay day, double longSeconds)
    {
        var options = new RepairPlanOptions
        {
            Seconds = longSeconds,
            Seed = 2,
            MayEndEarly = false,
        };
        RepairOutcome outcome = new RepairPlan(options).Run(day, budget);
        return Judged(day, outcome, outcome.Proposals, budget);
    }

    /// <summary>Whoever is disturbed is put where it costs least; nobody else moves further than the tolerance.</summary>
    public RepairRun Insertion(RemainingDay day)
    {
        var disturbed = day.Disturbed.ToHashSet();
        var free = day.Request.Visits.Where(v => disturbed.Contains(v.Id)).Select(v => v.Patient).ToHashSet();
        var still = new RepairBudget
        {
            MaxShift = budget.MaxShift,
            Freedom = RepairFreedom.Times,
            Kept = [.. day.Request.Patients.Select(patient => patient.Id).Where(patient => !free.Contains(patient))],
        };
        RepairOutcome outcome = new RepairPlan(new RepairPlanOptions { Iterations = 1 }).Run(day, still);
        return RepairRun.Of(outcome, [.. outcome.Proposals.Take(1)], 0);
    }

    /// <summary>A roster of the rest made from nothing, as if nobody had been promised anything.</summary>
    public RepairRun Scratch(RemainingDay day)
    {
        Stopwatch clock = Stopwatch.StartNew();
        CompiledProblem compiled = ProblemCompiler.Compile(day.Request, day.Travel);
        var options = new SearchOptions { TimeLimit = TimeSpan.FromSeconds(seconds) };
        RoutingSolution best = RoutingSearch.Solve(compiled.Problem, options).Best;
        Plan plan = Dispatch.PlanWriter.Write(compiled, best, PlanOrigin.None, [], 0);
        var calls = CallList.Of(day, budget, plan);
        var served = plan.Routes.SelectMany(route => route.Stops).Select(stop => stop.Visit).ToHashSet();
        var promised = day.Promises.Select(promise => promise.Visit).Concat(day.Disturbed).ToHashSet();
        Visit[] lost = [.. day.Request.Visits.Where(v => promised.Contains(v.Id) && !served.Contains(v.Id))];
        int legs = plan.Routes.Sum(route => route.Stops.Sum(stop => stop.Leg.Seconds) + route.LegHome.Seconds);
        return new RepairRun(
            clock.Elapsed.TotalSeconds,
            calls.Count,
            legs / 60.0,
            lost.Length,
            lost.Where(v => v.Mandatory).Sum(v => 1 + v.Priority),
            plan.Cost.Sum(line => line.Cost),
            0
        );
    }

    /// <summary>Outside the clock: every proposal before the judges once more, this time with what it states of itself.</summary>
    private static RepairRun Judged(
        RemainingDay day,
        RepairOutcome outcome,
        IReadOnlyList<RepairProposal> proposals,
        RepairBudget limits
    )
    {
        int violations = outcome.Refused.Count;
        foreach (RepairProposal proposal in proposals)
        {
            violations += SolutionChecker.Check(day.Request, proposal.Plan, day.Travel).Count;
            violations += proposal.Calls.Count > (limits.MaxPeople ?? int.MaxValue) ? 1 : 0;
            violations += proposal.LargestShift > (limits.MaxShift ?? Duration.MaxValue) && NobodyWasMoved(day) ? 1 : 0;
        }
        return RepairRun.Of(outcome, proposals, violations);
    }

    /// <summary>No event moved a visit's windows away from its promise, so every shift is the repair's.</summary>
    private static bool NobodyWasMoved(RemainingDay day) =>
        day.Promises.All(promise =>
            day.Request.Visits.First(v => v.Id == promise.Visit).Windows.Any(w => w.Contains(promise.Start))
        );
}
