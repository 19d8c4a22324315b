namespace Planner.Routing;

/// <summary>Travel over distinct places, by [from * LocationCount + to]; may be asymmetric and break the triangle inequality.</summary>
public sealed record TravelTable
{
    public required int LocationCount { get; init; }

    /// <summary>Ticks; <see cref="RoutingProblem.Unreachable"/> where there is no way.</summary>
    public required int[] Ticks { get; init; }
    public required int[] Metres { get; init; }
}
