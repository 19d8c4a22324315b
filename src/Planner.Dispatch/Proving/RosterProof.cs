using System.Diagnostics;
using Planner.CpSat;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>One attempt to prove the best roster of a small problem, from the search's first solution as a hint.</summary>
internal sealed class RosterProof(RoutingProblem problem, Func<ICpSatEngine> choose, ProofRelay relay)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <returns>What is known when the limits are used up; null where the solver could not help.</returns>
    public async Task<RosterOutcome?> RunAsync(ModelOptions limits, CancellationToken stop)
    {
        try
        {
            await using ICpSatEngine engine = choose();
            await engine.WarmUpAsync(stop);
            RoutingSolution hint = await relay.FirstIncumbent.WaitAsync(stop);
            var options = new DailyRosterOptions
            {
                Hint = relay.Latest ?? hint,
                Solve = limits with { TimeLimit = limits.TimeLimit - _clock.Elapsed },
            };
            return await DailyRosterSolver.SolveAsync(problem, engine, options, stop);
        }
        catch (Exception fault) when (fault is CpSatEngineException or OperationCanceledException)
        {
            // A proof is a gift: the roster is as good without it, and `planner doctor` says what the solver lacks.
            return null;
        }
    }
}
