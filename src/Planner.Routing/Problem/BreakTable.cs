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
