namespace Planner.Routing;

/// <summary>One route per shift (clinician and span of duty). Arrays indexed by route.</summary>
public sealed record RouteTable
{
    public required int[] Clinician { get; init; }

    /// <summary>Index into <see cref="DutyTable"/>: clinician and calendar day.</summary>
    public required int[] Duty { get; init; }
    public required int[] StartLocation { get; init; }
    public required int[] EndLocation { get; init; }
    public required int[] ShiftStart { get; init; }

    /// <summary>Return later than this is overtime (Unlimited = none).</summary>
    public required int[] SoftEnd { get; init; }

    /// <summary>Latest return, inclusive.</summary>
    public required int[] HardEnd { get; init; }

    /// <summary>Column of <see cref="ServiceTable.Duration"/>.</summary>
    public required int[] DurationClass { get; init; }

    /// <summary>
    /// True: every used route departs at its shift start, so that waiting before the first stop counts. False: whenever it likes
    /// from then on.
    /// </summary>
    public bool DepartsAtShiftStart { get; init; }

    /// <summary>Longest single leg in ticks (Unlimited = none).</summary>
    public required int[] MaxLeg { get; init; }
}
