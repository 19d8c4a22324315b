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
}
