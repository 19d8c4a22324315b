namespace Planner.Routing.Tests;

/// <summary>What unified benchmarks add, against full recomputation and the independent judge.</summary>
public class UnifiedPropagationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void IncrementalTimesAndSumsEqualFullRecomputation(int seed)
    {
        Walk<RichFeatures> walk = new(UnifiedDay.Create(seed), (ulong)seed);
        int accepted = 0;
        for (int k = 0; k < 8000; k++)
        {
            if (walk.Step())
            {
                accepted++;
                walk.ShouldEqualFullRecomputation(k);
            }
        }

        Assert.True(accepted > 60, $"only {accepted} accepted");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(35)]
    [InlineData(39)]
    public void TheGuideIsThePriceOfTheRightShift(int seed)
    {
        Walk<RichFeatures> walk = new(UnifiedDay.InOneTier(seed), (ulong)seed);
        int accepted = 0;
        for (int k = 0; k < 4000; k++)
        {
            if (walk.Step())
            {
                accepted++;
                walk.ShouldGuideByThePrice(k);
            }
        }

        Assert.True(accepted > 60, $"only {accepted} accepted");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void ARefusedMoveLeavesTheStateAsItWas(int seed)
    {
        Walk<RichFeatures> walk = new(UnifiedDay.Create(seed), (ulong)seed);
        int refused = 0;
        for (int k = 0; k < 4000; k++)
        {
            StateSnapshot before = StateSnapshot.Of(walk.State);
            if (!walk.Step())
            {
                refused++;
                StateSnapshot.Of(walk.State).ShouldEqual(before, "after refused step " + k);
            }
        }

        Assert.True(refused > 400);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    public void EveryAcceptedStateObeysEveryRuleAndIsPricedRight(int seed)
    {
        RoutingProblem problem = UnifiedDay.Create(seed);
        Walk<RichFeatures> walk = new(problem, (ulong)seed);
        TimingPass pass = new(walk.State.Data);
        for (int k = 0; k < 3000; k++)
        {
            if (walk.Step())
            {
                RoutingSolution? timed = pass.Complete(walk.Next(), walk.LowWindow());
                Assert.NotNull(timed);
                Judge.ShouldAccept(problem, timed);
                walk.ShouldBound(SolutionPricing.Price(problem, timed), k);
            }
        }
    }
}
