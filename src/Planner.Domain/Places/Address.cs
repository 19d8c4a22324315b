namespace Planner.Domain;

/// <summary>
/// A place people know by its text and the map by its point.
/// </summary>
public sealed record Address(string Text, GeoPoint Point);
