namespace Planner.Routing;

/// <summary>Visits: served whole (all services) or left out. Arrays indexed by visit.</summary>
public sealed record VisitTable
{
    /// <summary>Services of visit v are ServiceFirst[v]..ServiceFirst[v+1]-1 (consecutive service indices).</summary>
    public required int[] ServiceFirst { get; init; }
    public required bool[] Mandatory { get; init; }

    /// <summary>Cost units for leaving it out: tier 0 for mandatory visits, <see cref="RoutingWeights.OptionalVisitTier"/> else.</summary>
    public required long[] LeaveOutCost { get; init; }
}
