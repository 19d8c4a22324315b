using Planner.Routing;

namespace Planner.SolverModels.Tests;

public sealed class HorizonTests
{
    [Fact]
    public void HorizonHoldsTheLastConstant()
    {
        var problem = Sketch.Problem(services: 1);
        problem.Routes.SoftEnd[0] = 5_000;
        Assert.InRange(Horizon.LastTick(problem), 5_000, 5_100);
    }

    [Fact]
    public void OpenEndsAreNoConstants()
    {
        var problem = Sketch.Problem(services: 2);
        Array.Fill(problem.Services.WindowLatest, RoutingProblem.Unlimited);
        problem.Routes.HardEnd[0] = RoutingProblem.Unlimited;
        // Latest constant 0; two stays and at most three hops after it.
        Assert.Equal((2 * Sketch.Stay) + (3 * Sketch.Hop), Horizon.LastTick(problem));
    }

    [Fact]
    public void GapsOfRelationsLengthenTheHorizon()
    {
        var problem = Sketch.Problem(services: 2);
        var with = problem.WithRelation(0, 1, 12, RoutingProblem.Unlimited);
        Assert.Equal(Horizon.LastTick(problem) + 12, Horizon.LastTick(with));
    }
}
