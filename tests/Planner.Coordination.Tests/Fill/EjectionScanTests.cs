using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Coordination.Tests;

/// <summary>Chains on drawn days against the judge.</summary>
public sealed class EjectionScanTests
{
    [Fact]
    public void EveryChainKeepsTheRulesAndIsPricedExactly()
    {
        int found = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            FillBoard board = WaitingDays.Board(seed);
            foreach (WaitlistEntry entry in board.Entries)
            {
                RoutingProblem problem = Unwilling(board, entry);
                foreach (Ejection chain in new EjectionScan(problem, board.Solution).Best(board.VisitOf(entry), 5))
                {
                    ShouldHold(problem, board, chain);
                    found++;
                }
            }
        }

        Assert.True(found > 300, $"{found} chains");
    }

    /// <summary>One who waits for a quarter of an hour in the middle of the morning: often somebody has to move.</summary>
    private static RoutingProblem Unwilling(FillBoard board, WaitlistEntry entry)
    {
        int visit = board.VisitOf(entry);
        ServiceTable services = board.Problem.Services;
        int first = services.WindowEarliest[services.WindowFirst[board.Problem.Visits.ServiceFirst[visit]]];
        int from = Math.Max(first, 9 * 3600);
        return NarrowWindows.Of(
            board.Problem,
            x => services.Visit[x] == visit ? (from, from + 900) : (int.MinValue, int.MaxValue)
        );
    }

    private static void ShouldHold(RoutingProblem problem, FillBoard board, Ejection chain)
    {
        Assert.Empty(RoutingSolutionChecker.Check(problem, chain.After));
        TieredCost before = RoutingCostEvaluator.Evaluate(problem, board.Solution).Total;
        TieredCost after = RoutingCostEvaluator.Evaluate(problem, chain.After).Total;
        int tier = problem.Weights.OptionalVisitTier;
        Assert.Equal(after.Tier0 - before.Tier0, chain.Added.Tier0);
        Assert.Equal(after[tier] - before[tier] + problem.Visits.LeaveOutCost[chain.Visit], chain.Added[tier]);
        Assert.InRange(chain.Moved.Count, 1, 2);
        Assert.All(chain.Moved, x => Assert.NotEqual(RouteOf(board.Solution, x), RouteOf(chain.After, x)));
        int[] stay = [.. Enumerable.Range(0, problem.ServiceCount).Except(chain.Moved)];
        Assert.All(
            stay.Where(x => board.Solution.ServiceStart[x] >= 0),
            x => Assert.Equal(RouteOf(board.Solution, x), RouteOf(chain.After, x))
        );
    }

    private static int RouteOf(RoutingSolution solution, int x) =>
        Array.FindIndex(solution.Routes, stops => stops.Contains(x));
}
