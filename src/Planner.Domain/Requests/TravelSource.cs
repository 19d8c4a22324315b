namespace Planner.Domain;

/// <summary>
/// Where travel times come from: a road network by name (a folder beside the request or in datasets), or null for the
/// great circle; and what makes them different that day.
/// </summary>
public sealed record TravelSource(string? Network)
{
    /// <summary>In the order in which they are applied; usually none.</summary>
    public IReadOnlyList<TravelDelay> Delays { get; init; } = [];

    /// <summary>Ways that took what is stated here; every other way takes what it takes now.</summary>
    public IReadOnlyList<DrivenLeg> Driven { get; init; } = [];
}
