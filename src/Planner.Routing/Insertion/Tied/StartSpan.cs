namespace Planner.Routing;

/// <summary>A least and a greatest start.</summary>
internal readonly record struct StartSpan(int From, int To)
{
    public static StartSpan Any { get; } = new(-CostCurve.Horizon, CostCurve.Horizon);

    /// <summary>What lies within both; nothing where <see cref="From"/> is behind <see cref="To"/>.</summary>
    public StartSpan And(long from, long to) =>
        new((int)Math.Clamp(from, From, CostCurve.Horizon), (int)Math.Clamp(to, -CostCurve.Horizon, To));
}
