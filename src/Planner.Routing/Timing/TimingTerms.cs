namespace Planner.Routing;

/// <summary>
/// Costs of the times of one variable each, convex and piecewise linear: the slope of the next tick and how far it holds. Slopes
/// of several tiers are one number, a tier's unit outweighing all slopes of the tiers below.
/// </summary>
internal sealed class TimingTerms(RoutingWeights weights)
{
    private const int BitsPerTier = 40;

    public Int128 Waiting { get; } = Scaled(weights.Waiting);
    public Int128 Highest { get; } = Scaled(weights.HighestTardiness);
    public Int128 Idle { get; } = Scaled(weights.HighestIdle);
    private Int128 Overtime { get; } = Scaled(weights.Overtime);
    private Int128 Tardiness { get; } = Scaled(weights.Tardiness);
    private Int128 Preferred { get; } = Scaled(weights.PreferredWindow);

    /// <summary>Slope of a service's start behind t, and the distance to the next bend (Unlimited = none).</summary>
    public (Int128 Slope, int Reach) Service(int t, int latest, int preferredEarliest, int preferredLatest)
    {
        Int128 slope = 0;
        int reach = RoutingProblem.Unlimited;
        Bend(t, latest, Tardiness, ref slope, ref reach);
        Bend(t, preferredLatest, Preferred, ref slope, ref reach);
        Bend(t, preferredEarliest, Preferred, ref slope, ref reach);
        return (slope - Preferred, reach);
    }

    /// <summary>Slope of a return behind t.</summary>
    public (Int128 Slope, int Reach) Return(int t, int softEnd)
    {
        Int128 slope = Waiting;
        int reach = RoutingProblem.Unlimited;
        Bend(t, softEnd, Overtime, ref slope, ref reach);
        return (slope, reach);
    }

    private static void Bend(int t, int at, Int128 weight, ref Int128 slope, ref int reach)
    {
        if (t >= at)
        {
            slope += weight;
        }
        else if (weight > 0)
        {
            reach = Math.Min(reach, at - t);
        }
    }

    private static Int128 Scaled(TermWeight weight) =>
        (Int128)weight.UnitCost << (BitsPerTier * (RoutingWeights.TierCount - 1 - weight.Tier));
}
