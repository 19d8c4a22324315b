using Planner.Routing;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ExhaustiveEnumeratorTests
{
    [Fact]
    public void SomeOfTheOptimaLeaveMandatoryVisitsOutAndSomeDoNot()
    {
        TieredCost[] costs =
        [
            .. Enumerable.Range(0, 60).Select(seed => ExhaustiveEnumerator.Optimum(TinyProblems.Random(seed)).Cost),
        ];

        Assert.InRange(costs.Count(c => c.Tier0 > 0), 15, 45);
        Assert.InRange(costs.Count(c => c.Tier2 > 0), 5, 55);
    }

    /// <summary>Two services, one route, at most one break: here every single time can be tried against checker and evaluator.</summary>
    [Fact]
    public void TheOptimumIsAsGoodAsTryingEveryTick()
    {
        RoutingProblem[] problems =
        [
            .. Enumerable
                .Range(1000, 1500)
                .Select(TinyProblems.Random)
                .Where(p => p is { ServiceCount: 2, RouteCount: 1, BreakCount: <= 1 })
                .Where(p => p.Routes.HardEnd[0] < RoutingProblem.Unlimited)
                .Take(15),
        ];

        Assert.Equal(15, problems.Length);
        Assert.All(problems, p => Assert.Equal(EveryTick.Optimum(p), ExhaustiveEnumerator.Optimum(p).Cost));
        Assert.Contains(problems, p => EveryTick.Optimum(p).Tier0 == 0);
    }
}
