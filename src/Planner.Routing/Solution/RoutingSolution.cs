namespace Planner.Routing;

/// <summary>What the search or a model found: integers only. -1 stands for "not served", "not taken", "unused".</summary>
public sealed record RoutingSolution
{
    /// <summary>
    /// Per route its stops in order: a service index, or ~b for break b. A break stands in the gap between the services around
    /// it; several breaks may share a gap. Empty = unused (then no breaks either).
    /// </summary>
    public required int[][] Routes { get; init; }

    /// <summary>Start of service in ticks, per service; -1 when left out.</summary>
    public required int[] ServiceStart { get; init; }

    /// <summary>Start per break; -1 when not taken.</summary>
    public required int[] BreakStart { get; init; }

    /// <summary>Begin of duty per route (departure, or start of a break before it); -1 when unused.</summary>
    public required int[] Departure { get; init; }

    /// <summary>End of duty per route (arrival at the end place, or end of a break there); -1 when unused.</summary>
    public required int[] Return { get; init; }
}
