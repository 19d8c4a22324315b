using Planner.Evaluation;
using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>The scan against every place and every order of breaks, each timed exactly by itself.</summary>
public class ReplacementScanTests
{
    [Fact]
    public void WhoHasRoomIsFoundInTinyProblems()
    {
        (int room, int none) = (0, 0);
        for (int seed = 0; seed < 400; seed++)
        {
            RoutingProblem problem = TinyProblems.Random(seed);
            (_, RoutingSolution optimum) = ExhaustiveEnumerator.Optimum(problem);
            (int some, int no) = ShouldAgree(problem, optimum, seed);
            (room, none) = (room + some, none + no);
        }

        Assert.True(room > 150 && none > 150, $"{room} with room, {none} without");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void WhoHasRoomIsFoundInDaysOfEveryFeature(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed, visits: 20, clinicians: 4);
        RoutingSolution found = RoutingSearch.Solve(problem, new SearchOptions { Iterations = 3000, Seed = seed }).Best;
        (int room, int none) = ShouldAgree(problem, found, seed);
        Assert.True(room + none > 5, $"{room} with room, {none} without");
    }

    [Fact]
    public void AServiceThatNobodyHasIsRefused()
    {
        RoutingProblem problem = TinyProblems.Random(1);
        (_, RoutingSolution optimum) = ExhaustiveEnumerator.Optimum(problem);
        RoutingSolution nothing = RouteTiming.Complete(problem, [.. optimum.Routes.Select(_ => Array.Empty<int>())])!;
        Assert.Throws<ArgumentException>(() => new ReplacementScan(problem, nothing).RoutesFor(0));
    }

    private static (int Room, int None) ShouldAgree(RoutingProblem problem, RoutingSolution solution, int seed)
    {
        ReplacementScan scan = new(problem, solution);
        RouteTimer timer = new(problem);
        (int room, int none) = (0, 0);
        for (int own = 0; own < problem.RouteCount; own++)
        {
            foreach (int service in solution.Routes[own].Where(stop => stop >= 0))
            {
                int[] found = [.. scan.RoutesFor(service)];
                int[] expected =
                [
                    .. Enumerable
                        .Range(0, problem.RouteCount)
                        .Where(r => problem.Routes.Clinician[r] != problem.Routes.Clinician[own])
                        .Where(r => EveryWay(problem, solution, own, r, service).Any(routes => Fits(routes, service))),
                ];
                Assert.True(
                    expected.SequenceEqual(found),
                    $"seed {seed}, service {service}: [{string.Join(',', expected)}], not [{string.Join(',', found)}]"
                );
                (room, none) = (room + (found.Length > 0 ? 1 : 0), none + (found.Length > 0 ? 0 : 1));
            }
        }

        return (room, none);

        bool Fits(int[][] routes, int service)
        {
            int[] starts = [.. solution.ServiceStart];
            starts[service] = -1;
            return timer.CompleteLike(routes, solution with { ServiceStart = starts }) is { } timed
                && RoutingSolutionChecker.Check(problem, timed).Count == 0;
        }
    }

    private static IEnumerable<int[][]> EveryWay(
        RoutingProblem problem,
        RoutingSolution solution,
        int own,
        int other,
        int service
    )
    {
        int[] rest = [.. solution.Routes[own].Where(stop => stop != service)];
        int[] stops = [.. solution.Routes[other].Where(stop => stop >= 0)];
        foreach (int[] with in Everywhere(stops, service))
        {
            foreach (int[] nodes in WithBreaks(with, [.. Breaks(problem, solution, other)], 0))
            {
                int[][] routes = [.. solution.Routes];
                routes[own] = rest.Any(stop => stop >= 0) ? rest : [];
                routes[other] = nodes;
                yield return routes;
            }
        }
    }

    /// <summary>Those it takes; the mandatory ones of an unused route.</summary>
    private static IEnumerable<int> Breaks(RoutingProblem problem, RoutingSolution solution, int r) =>
        solution.Routes[r].Length > 0
            ? solution.Routes[r].Where(stop => stop < 0)
            : Enumerable
                .Range(0, problem.BreakCount)
                .Where(b => problem.Breaks.Route[b] == r && problem.Breaks.Mandatory[b])
                .Select(b => ~b);

    private static IEnumerable<int[]> WithBreaks(int[] nodes, int[] breaks, int from) =>
        from == breaks.Length
            ? [nodes]
            : Everywhere(nodes, breaks[from]).SelectMany(more => WithBreaks(more, breaks, from + 1));

    private static IEnumerable<int[]> Everywhere(int[] nodes, int node) =>
        Enumerable.Range(0, nodes.Length + 1).Select(at => (int[])[.. nodes[..at], node, .. nodes[at..]]);
}
