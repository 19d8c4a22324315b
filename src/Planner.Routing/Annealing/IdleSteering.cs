namespace Planner.Routing;

/// <summary>
/// Moves the level of the highest idle time by Metropolis steps of its own and raises the price of what lies above it: cheap at
/// first, so that routes pass each other, at the end as dear as the highest idle time itself.
/// </summary>
internal sealed class IdleSteering<TFeatures>(MoveContext<TFeatures> context)
    where TFeatures : struct, IFeatureSet
{
    private const double FullAt = 0.9;
    private readonly RouteState<TFeatures> state = context.State;
    private readonly int reach = Math.Max(1, context.Data.TimeSpan / 100);
    private readonly CoolingCurve share = new(2.0 / Math.Max(2, context.Data.Routes), 1);

    /// <summary>Back to the highest idle time of the present state.</summary>
    public void Begin() => state.IdleLevel = state.HighestIdle();

    /// <param name="progress">Within the cycle, 0..1.</param>
    public void Step(double progress)
    {
        state.IdleShare = Math.Max(1, (long)(RouteState<TFeatures>.ShareUnits * share.At(progress / FullAt)));
        long threshold = context.Threshold(state.Guide);
        int level = state.IdleLevel;
        int step = 1 + context.Random.Below(reach);
        state.IdleLevel = Math.Max(0, (context.Random.Next() & 1) == 0 ? level + step : level - step);
        if (state.Guide > threshold)
        {
            state.IdleLevel = level;
        }
    }
}
