namespace Planner.Routing.Tests;

/// <summary>What is judged before anything is touched, against the same change carried out.</summary>
public unsafe class SlackTests
{
    private const long Impossible = RouteState<RichFeatures>.Impossible;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void ARefusedPlaceIsReallyInfeasible(int seed)
    {
        int refused = 0;
        InsertEverywhere(
            RandomDay.Create(seed),
            seed,
            (state, x, u) =>
            {
                bool refuses = state.InsertBound(x, u) >= Impossible;
                (bool settles, _) = Insert(state, x, u);
                refused += refuses ? 1 : 0;
                Assert.False(refuses && settles, $"{x} behind {u} was refused");
            }
        );
        Assert.True(refused > 100, $"only {refused} refused");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WhereBoundsAreExactTheCostOfAPlaceIsItsGrowth(int seed)
    {
        (int fit, int unfit) = (0, 0);
        InsertEverywhere(
            HardDay.Create(seed),
            seed,
            (state, x, u) =>
            {
                long said = state.PlaceCost(x, u, Impossible);
                (bool settles, long growth) = Insert(state, x, u);
                Assert.Equal(settles ? growth : Impossible, said);
                (fit, unfit) = settles ? (fit + 1, unfit) : (fit, unfit + 1);
            }
        );
        Assert.True(fit > 100 && unfit > 100, $"{fit} fit, {unfit} do not");
    }

    [Fact]
    public void AProblemOfHardWindowsAndLoadsHasExactBounds()
    {
        Assert.True(new SearchData(HardDay.Create(1)).Traits.BoundsAreExact);
        Assert.False(new SearchData(RandomDay.Create(1)).Traits.BoundsAreExact);
        Assert.False(new SearchData(SynchronizedDay.Create(1)).Traits.BoundsAreExact);
    }

    /// <summary>Along a walk, every now and then a service is taken out and every place it may take is asked about.</summary>
    private static void InsertEverywhere(
        RoutingProblem problem,
        int seed,
        Action<RouteState<RichFeatures>, int, int> ask
    )
    {
        Walk<RichFeatures> walk = new(problem, (ulong)seed);
        RouteState<RichFeatures> state = walk.State;
        SearchData data = state.Data;
        for (int step = 0; step < 400; step++)
        {
            walk.Step();
            int x = step % data.Services;
            if (step % 8 != 0 || state.Route[x] < 0)
            {
                continue;
            }

            Totals before = state.Now;
            state.Detach(x);
            bool isOpen = state.Settle(long.MaxValue);
            for (int u = 0; u < data.Nodes && isOpen; u++)
            {
                if ((u >= data.Depot || state.Route[u] >= 0) && state.MayServe(x, state.RouteOf(u)))
                {
                    ask(state, x, u);
                }
            }

            state.Undo(0, before);
        }
    }

    private static (bool Settles, long Growth) Insert(RouteState<RichFeatures> state, int x, int u)
    {
        Totals before = state.Now;
        int mark = state.Mark;
        long guide = state.Guide;
        state.Attach(x, u);
        bool settles = state.Settle(long.MaxValue);
        long growth = state.Guide - guide;
        state.Undo(mark, before);
        return (settles, growth);
    }
}
