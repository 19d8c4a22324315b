using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class DifferentClinicianConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task GroupIsServedByDifferentClinicians()
    {
        var best = await solvers.OptimumAsync(Apart(Sketch.Problem(services: 2, routes: 2)));
        Assert.All(best.Solution!.Routes, stops => Assert.Single(stops));
    }

    [Fact]
    public async Task OneClinicianDoesNotServeTheGroup() =>
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(Apart(Sketch.Problem(services: 2))));

    [Fact]
    public async Task TwoShiftsOfOneClinicianAreNotDifferentClinicians()
    {
        var problem = Apart(Sketch.Problem(services: 2, routes: 2));
        problem.Routes.Clinician[1] = 0;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }

    private static RoutingProblem Apart(RoutingProblem problem) =>
        problem with
        {
            Relations = problem.Relations with
            {
                DifferentClinician =
                [
                    [0, 1],
                ],
            },
        };
}
