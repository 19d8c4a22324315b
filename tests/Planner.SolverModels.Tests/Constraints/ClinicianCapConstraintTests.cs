using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class ClinicianCapConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(2, OutcomeStatus.ProvenOptimal)]
    [InlineData(1, OutcomeStatus.Infeasible)]
    public async Task CountedCliniciansAreCapped(int max, OutcomeStatus expected) =>
        Assert.Equal(expected, await solvers.ServingAllAsync(TwoAtOnce([true, true], max)));

    [Fact]
    public async Task CliniciansOfTheHistoryAreNotCounted() =>
        Assert.Equal(OutcomeStatus.ProvenOptimal, await solvers.ServingAllAsync(TwoAtOnce([true, false], max: 1)));

    [Fact]
    public async Task NobodyNewServesUnderACapOfNone() =>
        Assert.Equal(OutcomeStatus.Infeasible, await solvers.ServingAllAsync(TwoAtOnce([true, false], max: 0)));

    private static RoutingProblem TwoAtOnce(bool[] counted, int max)
    {
        var problem = Sketch.Problem(services: 2, routes: 2).Starting(0, tick: 20).Starting(1, tick: 20);
        return problem with { Relations = problem.Relations with { Caps = [new([0, 1], counted, max)] } };
    }
}
