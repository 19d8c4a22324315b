using System.Diagnostics;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Coordination;

/// <summary>
/// The use case "is there nothing better?": the model <c>Repair</c> proves that the proposal with the fewest changes is the best,
/// or beats it. For what is left of small days.
/// </summary>
/// <param name="options">What the proposals were searched with; the solver has as many workers.</param>
/// <param name="limit">Wall clock of the solver.</param>
public sealed class ProveRepair(RepairPlanOptions options, TimeSpan limit, ICpSatEngine engine)
{
    /// <summary>With more ways nothing is proven in a time that somebody would wait.</summary>
    private const int MostWays = 4_000;

    /// <param name="outcome">What <see cref="RepairPlan"/> answered for the same day and budget.</param>
    /// <param name="stop">Ends the solver early; what is known is returned.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<RepairProof> RunAsync(
        RemainingDay day,
        RepairBudget budget,
        RepairOutcome outcome,
        CancellationToken stop = default
    )
    {
        Stopwatch clock = Stopwatch.StartNew();
        CompiledProblem compiled = ProblemCompiler.Compile(day.Request, day.Travel);
        RepairProblem problem = RepairCompiler.Compile(day, budget, compiled);
        var size = new RepairProof
        {
            Verdict = ProofVerdict.OutOfScope,
            Services = compiled.Problem.ServiceCount,
            Ways = RepairModel.WayCount(problem),
        };
        if (!RepairModel.Expresses(problem) || size.Ways > MostWays)
            return size;
        RepairProposal? first = outcome.Proposals.Count > 0 ? outcome.Proposals[0] : null;
        RepairModelOutcome answer = await RepairSolver.SolveAsync(
            problem,
            [.. day.Request.Visits.Select(visit => outcome.Affected.Contains(visit.Id))],
            budget.MaxPeople ?? int.MaxValue,
            first is null ? null : SolutionReader.Read(compiled, first.Plan),
            engine,
            new ModelOptions { TimeLimit = limit, Workers = options.Workers },
            stop
        );
        var writer = new ProposalWriter(day, compiled, options, new RestFacts(day), outcome.Affected);
        RepairProof proof = new ProofReading(compiled, problem, writer, budget).Read(size, first, answer);
        return proof with { Elapsed = clock.Elapsed, DeterministicTime = answer.DeterministicTime };
    }
}
