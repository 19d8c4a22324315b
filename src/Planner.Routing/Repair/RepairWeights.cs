namespace Planner.Routing;

/// <summary>
/// What one search weighs, in cost units: the policy's cost with people, driving and overtime added. Lower tiers count as a
/// thousandth of the tier above: a guide, never a verdict.
/// </summary>
/// <param name="Person">Per person to call.</param>
/// <param name="Driving">Per tick driven, beside the policy's own price.</param>
/// <param name="Overtime">Per tick of overtime, beside the policy's own price.</param>
internal sealed record RepairWeights(long Person, long Driving, long Overtime)
{
    /// <summary>Cost units of a minute-equivalent; the scale of everything here.</summary>
    public const long Minute = 600_000;

    /// <summary>Per unit of mandatory work left out (1 + priority): above anything else.</summary>
    public const long LeftOut = 10_000 * Minute;

    /// <summary>Per person above the number allowed.</summary>
    public const long OverBudget = 100 * Minute;

    /// <summary>Few calls before everything.</summary>
    public static RepairWeights Calls { get; } = new(60 * Minute, 0, 0);

    /// <summary>The policy's cost; a call weighs as much as a detour of two minutes.</summary>
    public static RepairWeights Price { get; } = new(2 * Minute, 0, 0);

    public static RepairWeights Roads { get; } = new(2 * Minute, 4 * Minute / 60, 0);

    public static RepairWeights Hours { get; } = new(2 * Minute, 0, 10 * Minute / 60);
}
