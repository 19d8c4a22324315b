namespace Planner.Routing;

/// <summary>The best state of one logical search, as lists to restore from.</summary>
internal sealed class Incumbent(SearchData data)
{
    /// <summary>Successor per node; breaks not taken and left-out services point to themselves.</summary>
    public int[] Next { get; } = new int[data.Nodes];
    public int[] LowWindow { get; } = new int[data.Nodes];
    public long LeftOut { get; private set; } = long.MaxValue;

    /// <summary>Guide cost without tier 0.</summary>
    public long Rest { get; private set; } = long.MaxValue;

    public bool IsWorseThan(long leftOut, long rest) => leftOut < LeftOut || (leftOut == LeftOut && rest < Rest);

    public unsafe void Take<TFeatures>(RouteState<TFeatures> state, long rest)
        where TFeatures : struct, IFeatureSet
    {
        new ReadOnlySpan<int>(state.Next, data.Nodes).CopyTo(Next);
        new ReadOnlySpan<int>(state.LowWindow, data.Nodes).CopyTo(LowWindow);
        (LeftOut, Rest) = (state.Now.LeftOut, rest);
    }

    public void Take(Incumbent other)
    {
        other.Next.CopyTo(Next, 0);
        other.LowWindow.CopyTo(LowWindow, 0);
        (LeftOut, Rest) = (other.LeftOut, other.Rest);
    }
}
