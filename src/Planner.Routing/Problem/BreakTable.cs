namespace Planner.Routing;

/// <summary>Breaks, movable and without travel of their own; due when the route has a service. Arrays indexed by break.</summary>
public sealed record BreakTable
{
    public required int[] Route { get; init; }
    public required int[] EarliestStart { get; init; }
    public required int[] LatestStart { get; init; }
    public required int[] Length { get; init; }

    /// <summary>True: a used route without it is infeasible; false: missing it costs <see cref="RoutingWeights.MissedBreak"/>.</summary>
    public required bool[] Mandatory { get; init; }

    /// <summary>
    /// True: a break is taken at a stop, never on the way. Between two stops all breaks of the gap are taken after driving, at the
    /// place of the next stop, or all before driving, at the place of the stop before; before the first stop always after driving,
    /// behind the last always before. False: wherever on the way.
    /// </summary>
    public bool AtStop { get; init; }

    /// <summary>
    /// True: where a route opens with a break, the wait between its end and the start of what comes directly behind it does not
    /// count as waiting. Only where breaks are taken at a stop.
    /// </summary>
    public bool WaitBehindFirstIsFree { get; init; }

    public static BreakTable None { get; } =
        new()
        {
            Route = [],
            EarliestStart = [],
            LatestStart = [],
            Length = [],
            Mandatory = [],
        };
}
