using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SameClinicianConstraintTests(RosterSolvers solvers)
{
    [Fact]
    public async Task GroupIsServedByOneClinician()
    {
        var problem = Together(Sketch.Problem(services: 2, routes: 2));
        (problem.Assignments.Allowed[0], problem.Assignments.Allowed[3]) = (false, true);
        var best = await solvers.OptimumAsync(problem);
        Assert.Equal([0, 1], best.Solution!.Routes[1].Order());
    }

    [Fact]
    public async Task GroupThatNeedsTwoCliniciansIsNotServedWhole()
    {
        var problem = Together(Sketch.Problem(services: 2, routes: 2)).Starting(0, tick: 20).Starting(1, tick: 20);
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }

    [Fact]
    public async Task TwoShiftsOfOneClinicianAreTheSameClinician()
    {
        var problem = Together(Sketch.Problem(services: 2, routes: 2)).Starting(0, tick: 20).Starting(1, tick: 20);
        problem.Routes.Clinician[1] = 0;
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(problem));
    }

    private static RoutingProblem Together(RoutingProblem problem) =>
        problem with
        {
            Relations = problem.Relations with
            {
                SameClinician =
                [
                    [0, 1],
                ],
            },
        };
}
