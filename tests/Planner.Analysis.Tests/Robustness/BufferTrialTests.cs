using Planner.Dispatch;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public class BufferTrialTests
{
    [Fact]
    public void ATrialCostsWhatWorkingEverythingOffAgainCosts()
    {
        int tried = 0;
        for (int seed = 0; seed < 150; seed++)
        {
            CompiledProblem compiled = RiskDay.Compile(TinyRequests.Random(seed), 3);
            RoutingSolution solution = ScenarioTests.Solve(compiled, seed);
            DayFlow flow = new(compiled.Problem, solution);
            DayDraws draws = new(compiled, flow, DelayModel.Default, 37, seed);
            (DaySweep sweep, DayPricing pricing) = Stand(flow, draws, solution);
            foreach (RouteCluster cluster in flow.Clusters)
                tried += Trials(flow, cluster, solution).Count(t => Compare(flow, draws, sweep, pricing, cluster, t));
        }

        Assert.True(tried > 100);
    }

    private static bool Compare(
        DayFlow flow,
        DayDraws draws,
        DaySweep sweep,
        DayPricing pricing,
        RouteCluster cluster,
        DaySchedule changed
    )
    {
        DaySchedule standing = DaySchedule.Of(flow.Solution);
        DaySweep again = new(flow, draws, 10);
        again.Run(changed);
        ClusterPrice wanted = new DayPricing(flow, draws, again).Price(cluster, changed);
        ClusterPrice before = pricing.Price(cluster, standing);

        sweep.Try(cluster, standing, changed);
        ClusterPrice price = pricing.Tried(cluster, standing, changed);
        sweep.Drop();

        Assert.Equal(wanted.Sums, price.Sums);
        Assert.Equal(wanted.Highest, price.Highest);
        Assert.Equal(before.Sums, pricing.Price(cluster, standing).Sums);
        return true;
    }

    private static (DaySweep Sweep, DayPricing Pricing) Stand(DayFlow flow, DayDraws draws, RoutingSolution solution)
    {
        DaySweep sweep = new(flow, draws, 10);
        sweep.Run(DaySchedule.Of(solution));
        return (sweep, new DayPricing(flow, draws, sweep));
    }

    /// <summary>A buffer of half a minute before every leg where one can be had.</summary>
    private static IEnumerable<DaySchedule> Trials(DayFlow flow, RouteCluster cluster, RoutingSolution solution)
    {
        EarlierStarts earlier = new(flow);
        foreach (int r in cluster.Routes)
        foreach (int x in cluster.Steps.SelectMany(step => step).Where(x => flow.Route[x] == r).Append(-1))
            if (earlier.Before(DaySchedule.Of(solution), r, x, 30) is { } changed)
                yield return changed;
    }
}
