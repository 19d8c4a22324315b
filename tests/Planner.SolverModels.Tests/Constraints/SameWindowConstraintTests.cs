using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class SameWindowConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(true, 60)]
    [InlineData(false, 0)]
    public async Task ABoundServiceLeavesTheWindowThatItsPartnerMisses(bool bound, int earliest)
    {
        var best = await solvers.OptimumAsync(FirstMissesItsFirstWindow(bound));
        Assert.InRange(best.Solution!.ServiceStart[1], earliest, earliest + 30);
    }

    [Fact]
    public async Task NoWindowInCommonLeavesOneOut()
    {
        var problem = FirstMissesItsFirstWindow(bound: true);
        problem.Routes.HardEnd[1] = 40;
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(problem));
    }

    /// <summary>Both open [0, 30] and [60, 90], each on a route of its own; service 0 cannot be reached before 10.</summary>
    private static RoutingProblem FirstMissesItsFirstWindow(bool bound)
    {
        var problem = Sketch.Problem(services: 2, routes: 2).Weighing(new() { Tardiness = new(1) });
        (problem.Assignments.Allowed[1], problem.Assignments.Allowed[2]) = (false, false);
        return problem with
        {
            Services = problem.Services with
            {
                WindowFirst = [0, 2, 4],
                WindowEarliest = [0, 60, 0, 60],
                WindowLatest = [9, 90, 30, 90],
                WindowDue = [100, 100, 100, 60],
            },
            Relations = problem.Relations with
            {
                SameWindow = bound
                    ?
                    [
                        [0, 1],
                    ]
                    : [],
            },
        };
    }
}
