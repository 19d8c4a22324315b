namespace Planner.Domain;

/// <summary>
/// Where travel times come from: a road network by name (a folder beside the request or in datasets), or null for the
/// great circle.
/// </summary>
public sealed record TravelSource(string? Network);
