namespace Planner.Travel;

/// <summary>A city's roads for cars: junctions, stretches between them, one-way streets and speed limits.</summary>
public sealed class RoadNetwork
{
    internal RoadNetwork(
        string name,
        string attribution,
        string contentHash,
        IReadOnlyList<GeoPoint> nodes,
        IReadOnlyList<RoadEdge> edges
    )
    {
        Name = name;
        Attribution = attribution;
        ContentHash = contentHash;
        Nodes = nodes;
        Edges = edges;
        Bounds = GeoBox.Around(nodes);
    }

    /// <summary>Name of the city or region.</summary>
    public string Name { get; }

    /// <summary>The credit that must be shown with a map or plan made from these roads.</summary>
    public string Attribution { get; }

    /// <summary>SHA-256 of the file, lower-case hex: two networks with the same hash are the same.</summary>
    public string ContentHash { get; }

    public IReadOnlyList<GeoPoint> Nodes { get; }

    public IReadOnlyList<RoadEdge> Edges { get; }

    /// <summary>The box around all junctions.</summary>
    public GeoBox Bounds { get; }

    /// <summary>Reads a gzipped road network file.</summary>
    /// <exception cref="RoadNetworkException">The file is missing, truncated, empty, of another kind or version.</exception>
    public static RoadNetwork Load(string path) => new RoadNetworkReader(path).Read();

    /// <summary>The roads that touch <paramref name="box"/>, minor classes first so that major ones are drawn on top.</summary>
    /// <param name="box">Box in degrees; lines are not clipped to it.</param>
    /// <param name="mostMinor">The least important class wanted; everything above it is included.</param>
    public IEnumerable<RoadLine> RoadsWithin(GeoBox box, RoadClass mostMinor = RoadClass.Road) =>
        Edges
            .Where(e => e.Class <= mostMinor && GeoBox.Around(e.Points).Overlaps(box))
            .OrderByDescending(e => e.Class)
            .Select(e => new RoadLine(e.Class, e.Name, e.Points));
}
