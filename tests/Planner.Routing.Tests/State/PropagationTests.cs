namespace Planner.Routing.Tests;

/// <summary>The incremental way against the same routes timed from nothing, over thousands of accepted and refused moves.</summary>
public class PropagationTests
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
        Walk<RichFeatures> walk = new(RandomDay.Create(seed), (ulong)seed);
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
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ThePlainKernelEqualsFullRecomputation(int seed)
    {
        RoutingProblem problem = SynchronizedDay.Create(seed);
        Walk<PlainFeatures> walk = new(problem, (ulong)seed);
        Assert.True(walk.State.Data.Traits.IsPlain);
        int accepted = 0;
        for (int k = 0; k < 20_000; k++)
        {
            if (walk.Step())
            {
                accepted++;
                walk.ShouldEqualFullRecomputation(k);
            }
        }

        Assert.True(accepted > 1000, $"only {accepted} accepted");
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 40)]
    [InlineData(3, 250)]
    public void MovesJudgedBeforeTheyAreMadeKeepTimesAndSums(int seed, int services)
    {
        Walk<RichFeatures> walk = new(HardDay.Create(seed, services, services / 5), (ulong)seed);
        Assert.True(walk.State.Data.Traits.BoundsAreExact);
        int accepted = 0;
        for (int k = 0; k < 12_000; k++)
        {
            if (walk.Step() && ++accepted % 4 == 0)
            {
                walk.ShouldEqualFullRecomputation(k);
            }
        }

        Assert.True(accepted > 400, $"only {accepted} accepted");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void ARefusedMoveLeavesTheStateAsItWas(int seed)
    {
        Walk<RichFeatures> walk = new(RandomDay.Create(seed), (ulong)seed);
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
    [InlineData(21)]
    [InlineData(22)]
    public void EveryAcceptedStateObeysEveryRuleAndIsPricedRight(int seed)
    {
        RoutingProblem problem = RandomDay.Create(seed);
        Walk<RichFeatures> walk = new(problem, (ulong)seed);
        TimingPass pass = new(walk.State.Data);
        for (int k = 0; k < 3000; k++)
        {
            if (walk.Step())
            {
                RoutingSolution? timed = pass.Complete(walk.Next(), walk.LowWindow());
                Assert.NotNull(timed);
                Judge.ShouldAccept(problem, timed);
            }
        }
    }
}
