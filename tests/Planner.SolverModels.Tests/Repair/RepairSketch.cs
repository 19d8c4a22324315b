using Planner.Evaluation;
using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>
/// A small published day to change: the sketch's problem, its services promised to routes in order, as early as they can be.
/// Tolerance 2 ticks, any shift, everything free. Patient i has service i.
/// </summary>
internal static class RepairSketch
{
    public static RepairProblem Day(RoutingProblem problem, params int[][] published)
    {
        int count = problem.ServiceCount;
        RepairProblem repair = new()
        {
            Routing = problem,
            Published = published,
            PromisedStart = Sketch.Filled(count, int.MinValue),
            PromisedClinician = Sketch.Filled(count, -1),
            Tolerance = 2,
            MaxShift = RoutingProblem.Unlimited,
            Kept = new bool[count],
            Freedom = Sketch.Filled(count, RepairFreedom.All),
            Patient = [.. Enumerable.Range(0, count)],
            Informed = new bool[problem.ClinicianCount],
            Disturbed = new bool[problem.VisitCount],
            Priority = Sketch.Filled(problem.VisitCount, 50),
        };
        for (int r = 0; r < published.Length; r++)
        {
            for (int i = 0; i < published[r].Length; i++)
            {
                repair.PromisedStart[published[r][i]] = Sketch.Hop + (i * (Sketch.Hop + Sketch.Stay));
                repair.PromisedClinician[published[r][i]] = problem.Routes.Clinician[r];
            }
        }

        return repair;
    }

    /// <summary>The proven repair; the judge finds no fault in it.</summary>
    public static async Task<RepairModelOutcome> ProvenAsync(
        this RosterSolvers solvers,
        RepairProblem repair,
        int maxPeople = int.MaxValue
    )
    {
        RepairModelOutcome outcome = await RepairSolver.SolveAsync(
            repair,
            repair.Disturbed,
            maxPeople,
            null,
            solvers.Engine,
            new ModelOptions()
        );
        if (outcome.Solution is { } solution)
        {
            Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
            Assert.Empty(RoutingSolutionChecker.Check(repair.Routing, solution));
        }

        return outcome;
    }
}
