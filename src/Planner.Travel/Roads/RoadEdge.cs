namespace Planner.Travel;

/// <summary>A stretch of road between two junctions.</summary>
/// <param name="From">Node at the first point; on a one-way road traffic runs from here.</param>
/// <param name="To">Node at the last point.</param>
/// <param name="Class">Road class.</param>
/// <param name="MaxSpeedKmh">Signed speed limit in km/h; 0 when the source has none.</param>
/// <param name="OneWay">True when traffic runs only from <paramref name="From"/> to <paramref name="To"/>.</param>
/// <param name="PassingOnly">True where no address is and nobody may stop: motorways, slip roads, tunnels.</param>
/// <param name="Name">Street name; empty when unnamed.</param>
/// <param name="Points">The line from the first node to the last, both included.</param>
/// <param name="LengthMetres">Length of <paramref name="Points"/> in metres.</param>
public sealed record RoadEdge(
    int From,
    int To,
    RoadClass Class,
    int MaxSpeedKmh,
    bool OneWay,
    bool PassingOnly,
    string Name,
    IReadOnlyList<GeoPoint> Points,
    double LengthMetres
);
