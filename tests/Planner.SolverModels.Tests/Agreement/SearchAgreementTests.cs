using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>The search, which proves nothing, finds what trying everything finds.</summary>
public sealed class SearchAgreementTests
{
    [Fact]
    public void SearchFindsTheEnumeratedOptimum()
    {
        var options = new SearchOptions { Iterations = 20_000, Workers = 2 };
        var faults = TinyOptima.All.Select(tiny =>
        {
            var found = RoutingSearch.Solve(tiny.Problem, options);
            return tiny.FaultOf(found.Best, found.Cost);
        });
        Faults.None([.. faults.OfType<string>()]);
    }

    // In these a service pushed beyond its windows for a moment let its partners fall below their least times.
    [Theory]
    [InlineData(1913)]
    [InlineData(2241)]
    [InlineData(2346)]
    [InlineData(2674)]
    [InlineData(3083)]
    public void LinkedServicesNeverFallBelowTheirLeastTimes(int seed)
    {
        var tiny = TinyOptima.Find(seed);
        var found = RoutingSearch.Solve(tiny.Problem, new SearchOptions { Iterations = 20_000, Workers = 2 });
        Assert.Null(tiny.FaultOf(found.Best, found.Cost));
    }
}
