using System.Diagnostics;

namespace Planner.Routing.Tests;

public class RegionTests
{
    private const int Visits = 60;
    private const int Clinicians = 12;
    private const int Wanted = 15;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EveryRouteLiesInOneRegionAtMostAndEveryLeftOutVisitToo(int seed)
    {
        (RoutingProblem problem, RoutingSolution solution) = Solved(seed);
        var regions = Split(problem, solution, seed);
        Assert.True(regions.Count > 1);
        Assert.Distinct(regions.SelectMany(r => r.Routes));
        Assert.Distinct(regions.SelectMany(r => r.LeftOut));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void APartOfAValidDayIsValidAndPutBackChangesNothing(int seed)
    {
        (RoutingProblem problem, RoutingSolution solution) = Solved(seed);
        foreach (Region region in Split(problem, solution, seed))
        {
            RegionProblem part = new(problem, solution, region, new ServiceBonds(problem));
            Judge.ShouldAccept(part.Problem, part.Start);
            RoutingSolution? same = part.PutInto(solution, part.Start);
            Assert.Equal(solution.Routes, same!.Routes);
            Assert.Equal(solution.ServiceStart, same.ServiceStart);
            Assert.Equal(solution.BreakStart, same.BreakStart);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void WhateverARegionFindsIsValidInTheWhole(int seed)
    {
        (RoutingProblem problem, RoutingSolution solution) = Solved(seed);
        foreach (Region region in Split(problem, solution, seed))
        {
            RegionProblem part = new(problem, solution, region, new ServiceBonds(problem));
            SearchOptions options = new() { Iterations = 3_000, Seed = seed };
            RoutingSolution found = RoutingSearch.Solve(part.Problem, options).Best;
            solution = part.PutInto(solution, found) ?? solution;
            Judge.ShouldAccept(problem, solution);
        }
    }

    [Fact]
    public void GivingUpWhatOtherRegionsCountOnIsRefused()
    {
        (RoutingProblem problem, RoutingSolution solution) = Solved(1);
        var wholes = Split(problem, solution, 1)
            .Select(region => new RegionProblem(problem, solution, region, new ServiceBonds(problem)))
            .Select(part => part.PutInto(solution, Idle(part.Problem)));
        Assert.Contains(null, wholes);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public void RegionsGiveOneResultForAnyNumberOfWorkers(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed, Visits, Clinicians);
        SearchResult one = Search(problem, workers: 1);
        SearchResult three = Search(problem, workers: 3);
        Judge.ShouldAccept(problem, one.Best);
        Assert.Equal(one.Cost, three.Cost);
        Assert.Equal(one.Evaluations, three.Evaluations);
        Assert.Equal(one.Best.ServiceStart, three.Best.ServiceStart);
        Assert.Equal(SolutionPricing.Price(problem, one.Best), one.Cost);
    }

    [Fact]
    public void TheWholeNeverBecomesDearer()
    {
        var trace = Search(RandomDay.Create(10, Visits, Clinicians), workers: 2).Trace;
        Assert.All(trace.Zip(trace.Skip(1)), pair => Assert.True(pair.Second.Cost < pair.First.Cost));
    }

    private static SearchResult Search(RoutingProblem problem, int workers) =>
        new RegionalSearch(
            problem,
            new SearchOptions { Iterations = 20_000, Workers = workers },
            null,
            Stopwatch.StartNew(),
            Wanted
        ).Run(CancellationToken.None);

    private static (RoutingProblem Problem, RoutingSolution Solution) Solved(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed, Visits, Clinicians);
        return (problem, RoutingSearch.Solve(problem, new SearchOptions { Iterations = 2_000 }).Best);
    }

    private static IReadOnlyList<Region> Split(RoutingProblem problem, RoutingSolution solution, int seed) =>
        new RegionMap(problem, new ServiceBonds(problem), Wanted).Split(solution, new SearchRandom((ulong)seed));

    private static RoutingSolution Idle(RoutingProblem problem)
    {
        AssignmentTable nobody = problem.Assignments with { Allowed = new bool[problem.Assignments.Allowed.Length] };
        return RoutingSearch.Solve(problem with { Assignments = nobody }, new SearchOptions { Iterations = 100 }).Best;
    }
}
