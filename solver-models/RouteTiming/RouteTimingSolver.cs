using System.Diagnostics;
using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Polishes a solution: the best times its routes can have, group by independent group.</summary>
public static class RouteTimingSolver
{
    /// <summary>
    /// Times the routes exactly; the limits hold for all groups together. Cancellation is no error: what is known is returned.
    /// </summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public static async Task<TimingOutcome> SolveAsync(
        RoutingProblem problem,
        RoutingSolution solution,
        ICpSatEngine engine,
        ModelOptions options,
        CancellationToken cancel = default
    )
    {
        var (clock, status, best) = (Stopwatch.StartNew(), OutcomeStatus.ProvenOptimal, solution);
        foreach (var group in RouteComponents.Of(problem, new RosterReading(problem, solution)))
        {
            var left = options with { TimeLimit = options.TimeLimit - clock.Elapsed };
            var (groupStatus, timed) = await TimeAsync(problem, Only(best, group), engine, left, cancel)
                .ConfigureAwait(false);
            best = Merge(best, timed, group, problem);
            status = groupStatus == OutcomeStatus.ProvenOptimal ? status : OutcomeStatus.Feasible;
        }

        return new(status, best, RouteTimingModel.Price(problem, solution), RouteTimingModel.Price(problem, best));
    }

    private static async Task<(OutcomeStatus Status, RoutingSolution Timed)> TimeAsync(
        RoutingProblem problem,
        RoutingSolution part,
        ICpSatEngine engine,
        ModelOptions options,
        CancellationToken cancel
    )
    {
        var model = RouteTimingModel.Build(problem, part.Routes);
        var result = await new TieredSolve(model.Variables.Model, model.Tiers, engine, options)
            .RunAsync(model.ValuesOf(part), cancel)
            .ConfigureAwait(false);
        return (result.Status, result.Values is null ? part : model.SolutionOf(result.Values));
    }

    private static RoutingSolution Only(RoutingSolution solution, int[] group) =>
        solution with
        {
            Routes = [.. solution.Routes.Select((stops, r) => group.Contains(r) ? stops : [])],
        };

    private static RoutingSolution Merge(RoutingSolution all, RoutingSolution part, int[] group, RoutingProblem problem)
    {
        int[][] routes = [.. all.Routes.Select((stops, r) => group.Contains(r) ? part.Routes[r] : stops)];
        int[] starts =
        [
            .. all.ServiceStart.Select((start, s) => part.ServiceStart[s] >= 0 ? part.ServiceStart[s] : start),
        ];
        int[] breaks = [.. all.BreakStart.Select((start, b) => part.BreakStart[b] >= 0 ? part.BreakStart[b] : start)];
        return RouteEnds.Complete(problem, routes, starts, breaks);
    }
}
