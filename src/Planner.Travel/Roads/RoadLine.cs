namespace Planner.Travel;

/// <summary>A road as a map draws it.</summary>
/// <param name="Class">Road class, for line width and colour.</param>
/// <param name="Name">Street name; empty when unnamed.</param>
/// <param name="Points">The line, at least two points, WGS84 degrees.</param>
public sealed record RoadLine(RoadClass Class, string Name, IReadOnlyList<GeoPoint> Points);
