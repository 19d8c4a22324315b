using Planner.CpSat;
using Planner.Routing;
using Planner.SolverModels;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class ProvingSearchTests
{
    private static readonly SearchOptions Long = new() { TimeLimit = TimeSpan.FromMinutes(10), Workers = 1 };
    private static readonly SearchOptions Short = Long with { TimeLimit = TimeSpan.FromSeconds(0.3) };
    private static readonly RoutingProblem Small = TinyProblems.Random(11);
    private static readonly TieredCost Cheap = new(0, 90, 0, 0);
    private static readonly TieredCost Dear = new(0, 100, 0, 0);

    [Fact]
    public async Task AProofEndsTheSearchLongBeforeItsTime()
    {
        var reports = new List<SearchProgress>();
        SearchResult result = await Run(() => CpSatEngines.Choose(), Long, new SearchRelay(reports.Add));
        Assert.Equal(StopReason.Optimal, result.Reason);
        Assert.Equal(result.Cost, result.Bound);
        Assert.Equal(result.Bound, reports[^1].Bound);
        Assert.Equal(result.Cost, SolutionPricing.Price(Small, result.Best));
    }

    [Fact]
    public async Task ASolverThatIsMissingLeavesTheSearchAsItIs()
    {
        SearchResult result = await Run(
            () => throw new CpSatEngineException(CpSatFailure.Missing, "No solver.", "Install one."),
            Short
        );
        Assert.Equal(StopReason.TimeLimit, result.Reason);
        Assert.Null(result.Bound);
    }

    [Fact]
    public async Task ADeterministicRunNeverAsksForTheSolver()
    {
        SearchResult result = await Run(Refused, new SearchOptions { Iterations = 500 });
        Assert.Equal(StopReason.Iterations, result.Reason);
    }

    [Fact]
    public async Task ACancelledRunIsCalledInterrupted()
    {
        using var stop = new CancellationTokenSource();
        var relay = new SearchRelay(_ => stop.Cancel());
        var search = new ProvingSearch(() => CpSatEngines.Choose());
        SearchResult result = await search.RunAsync(Small, Long, relay, stop.Token);
        Assert.Equal(StopReason.Cancelled, result.Reason);
    }

    [Fact]
    public void TheSolversBetterSolutionIsTaken()
    {
        RoutingSolution other = Found(Dear).Best with { };
        var proof = new RosterOutcome(OutcomeStatus.ProvenOptimal, other, Cheap, Cheap, 1);
        SearchResult merged = ProvingSearch.Merge(Found(Dear), proof, isInterrupted: false);
        Assert.Same(other, merged.Best);
        Assert.Equal(Cheap, merged.Cost);
        Assert.Equal(Cheap, merged.Trace[^1].Cost);
        Assert.Equal(StopReason.Optimal, merged.Reason);
    }

    [Fact]
    public void ABoundBelowTheCostIsStatedWithItsGap()
    {
        var proof = new RosterOutcome(OutcomeStatus.Feasible, null, null, Cheap, 1);
        SearchResult merged = ProvingSearch.Merge(Found(Dear), proof, isInterrupted: false);
        Assert.Equal(StopReason.TimeLimit, merged.Reason);
        Assert.Equal(0.1, merged.Proof!.Value.Gap, 9);
    }

    [Fact]
    public void ABoundAboveAKnownCostIsNotBelieved()
    {
        var proof = new RosterOutcome(OutcomeStatus.ProvenOptimal, null, null, Dear, 1);
        Assert.Null(ProvingSearch.Merge(Found(Cheap), proof, isInterrupted: false).Bound);
    }

    [Fact]
    public void ABoundOfNothingIsNotStated()
    {
        var proof = new RosterOutcome(OutcomeStatus.Feasible, null, null, default(TieredCost), 1);
        Assert.Null(ProvingSearch.Merge(Found(Dear), proof, isInterrupted: false).Bound);
    }

    private static SearchResult Found(TieredCost cost)
    {
        SearchResult some = RoutingSearch.Solve(Small, new SearchOptions { Iterations = 100 });
        return some with { Cost = cost, Reason = StopReason.TimeLimit };
    }

    private static ICpSatEngine Refused() => throw new InvalidOperationException("The solver was asked for.");

    private static Task<SearchResult> Run(
        Func<ICpSatEngine> choose,
        SearchOptions options,
        IProgress<SearchProgress>? progress = null
    ) => new ProvingSearch(choose).RunAsync(Small, options, progress, CancellationToken.None);
}
