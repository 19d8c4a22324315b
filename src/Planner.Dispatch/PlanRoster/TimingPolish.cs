using Planner.CpSat;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// Lets CP-SAT choose the best times, windows included, for the routes the search found. Waiting and preferred times are the terms
/// that can gain by it. A solver that is missing or fails changes nothing: the solution stays as it was.
/// </summary>
/// <param name="choose">Makes an engine when one is needed; nothing is started before.</param>
public sealed class TimingPolish(Func<ICpSatEngine> choose)
{
    private static readonly ModelOptions Limits = new() { TimeLimit = TimeSpan.FromSeconds(5) };

    /// <summary>Whether better times can lower the cost at all: some term minds them.</summary>
    public static bool IsUseful(RoutingProblem problem) =>
        problem.Weights.Waiting.IsActive || problem.Weights.PreferredWindow.IsActive;

    /// <summary>The same routes with times that cost no more.</summary>
    /// <param name="notes">Receives what the solver proved, or why it could not help.</param>
    public async Task<RoutingSolution> ImproveAsync(
        RoutingProblem problem,
        RoutingSolution solution,
        ICollection<string> notes,
        CancellationToken stop
    )
    {
        try
        {
            await using ICpSatEngine engine = choose();
            TimingOutcome outcome = await RouteTimingSolver.SolveAsync(problem, solution, engine, Limits, stop);
            if (outcome.Status == OutcomeStatus.ProvenOptimal)
                notes.Add("Proven: no other times of these routes cost less.");
            return outcome.After < outcome.Before ? outcome.Solution : solution;
        }
        catch (CpSatEngineException fault)
        {
            notes.Add($"Times were not polished: {fault.Message}");
            return solution;
        }
    }
}
