using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>The scan against brute force over every place.</summary>
public class InsertionScanTests
{
    [Fact]
    public void TheCheapestPlaceOfEveryRouteIsFoundInTinyProblems()
    {
        (int fits, int pairs) = (0, 0);
        for (int seed = 0; seed < 150; seed++)
        {
            RoutingProblem problem = TinyProblems.Random(seed);
            (_, RoutingSolution optimum) = ExhaustiveEnumerator.Optimum(problem);
            for (int visit = 0; visit < problem.VisitCount; visit++)
            {
                if (Without(problem, optimum, visit) is { } open)
                {
                    (int all, int ofTwo) = ShouldAgree(problem, open, visit);
                    (fits, pairs) = (fits + all, pairs + ofTwo);
                }
            }
        }

        Assert.True(fits > 300 && pairs > 15, $"{fits} insertions, {pairs} of two services");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void TheCheapestPlaceOfEveryRouteIsFoundInDaysOfEveryFeature(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed, visits: 20, clinicians: 4);
        RoutingSolution found = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 3000, Seed = seed }).Best;
        int fits = 0;
        for (int visit = 0; visit < problem.VisitCount && fits < 12; visit++)
        {
            // Every arrangement of two routes' breaks takes too long by brute force.
            bool isSingle = problem.Visits.ServiceFirst[visit + 1] - problem.Visits.ServiceFirst[visit] == 1;
            fits +=
                isSingle && Without(problem, found, visit) is { } open
                    ? ShouldAgree(problem, open, visit, true).Fits
                    : 0;
        }

        Assert.True(fits > 0, $"{fits} insertions");
    }

    [Fact]
    public void AVisitThatIsServedIsRefused()
    {
        RoutingProblem problem = TinyProblems.Random(1);
        (_, RoutingSolution optimum) = ExhaustiveEnumerator.Optimum(problem);
        int served = Enumerable.Range(0, problem.VisitCount).First(v => IsServed(problem, optimum, v));
        Assert.Throws<ArgumentException>(() => new InsertionScan(problem, optimum).ByRoute(served));
    }

    /// <param name="mayBeCheaper">The brute force tries windows one by one where there are too many, and may miss the best.</param>
    private static (int Fits, int Pairs) ShouldAgree(
        RoutingProblem problem,
        RoutingSolution open,
        int visit,
        bool mayBeCheaper = false
    )
    {
        Dictionary<(int First, int Second), TieredCost> expected = EveryPlace.Of(problem, open, visit);
        InsertionScan scan = new(problem, open);
        IReadOnlyList<Insertion> found = scan.ByRoute(visit);
        Assert.Equal(expected.Keys.Order(), found.Select(Routes).Order());
        foreach (Insertion insertion in found)
        {
            RoutingSolution applied = scan.Apply(insertion);
            Judge.ShouldAccept(problem, applied);
            TieredCost cost = SolutionPricing.Price(problem, applied);
            Assert.True(
                mayBeCheaper || expected[Routes(insertion)] == cost,
                $"{expected[Routes(insertion)]}, not {cost}"
            );
            Assert.True(cost <= expected[Routes(insertion)], $"{cost} for {expected[Routes(insertion)]}");
            Assert.Equal(Growth(problem, open, cost, visit), insertion.Added);
            Assert.All(insertion.Places, place => Assert.Equal(applied.ServiceStart[place.Service], place.Start));
        }

        Assert.Equal(found.Select(i => i.Added).Order(), found.Select(i => i.Added));
        Assert.Equal(found.Take(2).Select(i => i.Added), scan.Best(visit, 2).Select(i => i.Added));
        return (found.Count, found.Count(i => i.Places.Count > 1));
    }

    private static (int, int) Routes(Insertion insertion) =>
        (insertion.Places[0].Route, insertion.Places.Count > 1 ? insertion.Places[1].Route : -1);

    private static TieredCost Growth(RoutingProblem problem, RoutingSolution open, TieredCost cost, int visit)
    {
        TieredCost before = SolutionPricing.Price(problem, open);
        long[] growth = [.. Enumerable.Range(0, RoutingWeights.TierCount).Select(t => cost[t] - before[t])];
        growth[problem.Visits.Mandatory[visit] ? 0 : problem.Weights.OptionalVisitTier] += problem.Visits.LeaveOutCost[
            visit
        ];
        return new TieredCost(growth[0], growth[1], growth[2], growth[3]);
    }

    /// <summary>The solution with the visit taken out and everything timed anew; null where it is not served.</summary>
    private static RoutingSolution? Without(RoutingProblem problem, RoutingSolution solution, int visit)
    {
        if (!IsServed(problem, solution, visit))
        {
            return null;
        }

        int[][] routes = [.. solution.Routes.Select(stops => Rest(problem, stops, visit))];
        return RouteTiming.Complete(problem, routes);
    }

    private static int[] Rest(RoutingProblem problem, int[] stops, int visit)
    {
        int[] rest = [.. stops.Where(stop => stop < 0 || problem.Services.Visit[stop] != visit)];
        return rest.Any(stop => stop >= 0) ? rest : [];
    }

    private static bool IsServed(RoutingProblem problem, RoutingSolution solution, int visit) =>
        solution.ServiceStart[problem.Visits.ServiceFirst[visit]] >= 0;
}
