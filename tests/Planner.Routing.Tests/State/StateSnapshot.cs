namespace Planner.Routing.Tests;

/// <summary>Everything a state knows, for comparison.</summary>
internal sealed class StateSnapshot
{
    private readonly List<int> numbers = [];
    private readonly Totals totals;

    private StateSnapshot(Totals totals) => this.totals = totals;

    public static unsafe StateSnapshot Of<TFeatures>(RouteState<TFeatures> state)
        where TFeatures : struct, IFeatureSet
    {
        SearchData data = state.Data;
        StateSnapshot taken = new(state.Now);
        int*[] byNode = [state.Next, state.Prev, state.Route, state.Start, state.Length, state.LowWindow];
        foreach (int* array in byNode)
        {
            taken.numbers.AddRange(new ReadOnlySpan<int>(array, data.Nodes));
        }

        taken.numbers.AddRange(new ReadOnlySpan<int>(state.Return, data.Routes));
        taken.numbers.AddRange(new ReadOnlySpan<int>(state.Wait, data.Routes));
        taken.numbers.AddRange(new ReadOnlySpan<int>(state.Outside, data.Routes));
        taken.numbers.AddRange(new ReadOnlySpan<int>(state.Idle, data.Routes));
        taken.numbers.AddRange(new ReadOnlySpan<int>(state.BankAt, data.Visits));
        return taken;
    }

    public void ShouldEqual(StateSnapshot other, string when)
    {
        Assert.True(numbers.SequenceEqual(other.numbers), "Arrays differ " + when);
        Assert.True(totals.Equals(other.totals), "Totals differ " + when);
    }
}
