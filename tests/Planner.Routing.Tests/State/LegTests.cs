namespace Planner.Routing.Tests;

/// <summary>What plain moves reckon before they touch anything, against the state after the change.</summary>
public unsafe class LegTests
{
    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    public void LegsSavedAndAddedAreTheChangeOfTheUntimedCost(int seed)
    {
        Walk<PlainFeatures> walk = new(SynchronizedDay.Create(seed), (ulong)seed);
        RouteState<PlainFeatures> state = walk.State;
        SearchRandom random = new((ulong)seed);
        int compared = 0;
        for (int k = 0; k < 3000; k++)
        {
            walk.Step();
            int x = random.Below(state.Data.Services);
            int u = random.Below(state.Data.Nodes);
            bool moves = u != x && state.Route[x] >= 0 && state.RouteOf(u) >= 0 && u != state.Prev[x];
            if (moves)
            {
                ShouldAgree(state, x, u);
                compared++;
            }
        }

        Assert.True(compared > 2000, $"only {compared} compared");
    }

    private static void ShouldAgree(RouteState<PlainFeatures> state, int x, int u)
    {
        Totals before = state.Now;
        long expected = before.Fixed - state.LegsSaved(x) + state.LegsAdded(x, u, state.Next[u]);
        state.Detach(x);
        state.Attach(x, u);
        Assert.Equal(expected, state.Now.Fixed);
        state.Undo(0, before);
    }
}
