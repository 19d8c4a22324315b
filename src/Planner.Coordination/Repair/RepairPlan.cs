using System.Diagnostics;
using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// The use case "what now?": the rest of a disturbed day and a budget in, up to three checked proposals out. Nothing is handed
/// out that breaks a rule of the day or exceeds the budget.
/// </summary>
public sealed class RepairPlan(RepairPlanOptions options)
{
    /// <summary>Of the time, what is left to compile, write and check.</summary>
    private const double SearchShare = 0.45;
    private const double RelaxedShare = 0.2;

    /// <summary>A search ends after so many iterations in a row without gain.</summary>
    private const int LeastPatience = 600;

    /// <summary>Iterations without gain times visits.</summary>
    private const int PatienceOfAll = 36_000;

    /// <param name="stop">Ends the search early and keeps what it found.</param>
    /// <exception cref="InvalidInputException">A weight or time that cannot be planned with.</exception>
    public RepairOutcome Run(RemainingDay day, RepairBudget budget, CancellationToken stop = default)
    {
        Stopwatch clock = Stopwatch.StartNew();
        Task<RestFacts> facts = Task.Run(() => new RestFacts(day), CancellationToken.None);
        CompiledProblem compiled = ProblemCompiler.Compile(day.Request, day.Travel);
        RepairProblem problem = RepairCompiler.Compile(day, budget, compiled);
        RepairResult result = RepairSearch.Solve(problem, Search(day, budget, SearchShare), stop);
        List<VisitId> affected = Affected(day, result);
        var writer = new ProposalWriter(day, compiled, options, facts.GetAwaiter().GetResult(), affected);
        int people = RepairChoice.Allowance(result, budget);
        var written = RepairChoice
            .Of(result, people)
            .AsParallel()
            .AsOrdered()
            .Select(chosen => writer.Write(chosen.Found, chosen.Kinds, budget))
            .ToList();
        var offer = new CheapestBudget(problem, result, writer, budget);
        return new RepairOutcome
        {
            Proposals = [.. written.Select(w => w.Proposal).OfType<RepairProposal>()],
            Cheapest = offer.Find(relaxed =>
                RepairSearch.Solve(relaxed, Search(day, RepairBudget.Unlimited, RelaxedShare), stop)
            ),
            Refused = [.. written.SelectMany(w => w.Broken)],
            Affected = affected,
            PromisedDriving = Duration.FromSeconds(PromisedRoutes.Driving(problem)),
            Elapsed = clock.Elapsed,
            Iterations = result.Iterations,
        };
    }

    private RepairSearchOptions Search(RemainingDay day, RepairBudget budget, double share) =>
        new()
        {
            TimeLimit = options.Iterations is null ? TimeSpan.FromSeconds(options.Seconds * share) : null,
            Iterations = options.Iterations,
            Seed = options.Seed,
            Workers = options.Workers,
            MaxPeople = budget.MaxPeople ?? int.MaxValue,
            Patience = options.MayEndEarly ? Patience(day.Request.Visits.Count) : 0,
        };

    /// <summary>On a small day an iteration costs little, so that more may pass before a search is believed to be at its end.</summary>
    private static int Patience(int visits) => Math.Max(LeastPatience, PatienceOfAll / Math.Max(1, visits));

    private static List<VisitId> Affected(RemainingDay day, RepairResult result) =>
        [.. day.Request.Visits.Where((_, index) => result.Affected[index]).Select(visit => visit.Id)];
}
