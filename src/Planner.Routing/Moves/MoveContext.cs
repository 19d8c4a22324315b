namespace Planner.Routing;

/// <summary>What every move of one logical search shares.</summary>
internal sealed class MoveContext<TFeatures>(RouteState<TFeatures> state, SearchRandom random)
    where TFeatures : struct, IFeatureSet
{
    public RouteState<TFeatures> State { get; } = state;
    public SearchData Data { get; } = state.Data;
    public SearchRandom Random { get; } = random;

    /// <summary>In guide cost units.</summary>
    public double Temperature { get; set; }

    /// <summary>A fresh Metropolis threshold: accept when the guide cost is at most this.</summary>
    public long Threshold(long current) => current + (long)(Temperature * Random.MinusLog());
}
