namespace Planner.Travel;

/// <summary>Turns a file's number arrays into junctions and roads, checking every index and coordinate.</summary>
internal sealed class RoadArrays(RoadNetworkFile file, GeoPoint[] nodes)
{
    private const int FastestLimitKmh = 200;
    private static readonly string[] ClassNames = Enum.GetNames<RoadClass>();
    private readonly RoadClass[] classes = Array.ConvertAll(file.Classes ?? [], Class);
    private readonly string?[] names = file.Names ?? [""];
    private readonly int[] shape = file.Shape ?? [];
    private int shapeUsed;

    /// <exception cref="FormatException">There are none, or one is not on the earth.</exception>
    public static GeoPoint[] Nodes(RoadNetworkFile file)
    {
        if (file.Nodes is not { Length: > 0 } values || values.Length % 2 != 0)
            throw new FormatException("it has no nodes");
        var nodes = new GeoPoint[values.Length / 2];
        var reader = new DeltaReader(values, 0, default);
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = reader.Next();
        return nodes;
    }

    /// <exception cref="FormatException">There are none, or an index is out of range.</exception>
    public RoadEdge[] Edges()
    {
        if (file.Edges is not { Length: > 0 } rows || rows.Length % RoadNetworkFile.EdgeFields != 0)
            throw new FormatException("it has no edges");
        var edges = new RoadEdge[rows.Length / RoadNetworkFile.EdgeFields];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = Edge(rows.AsSpan(i * RoadNetworkFile.EdgeFields, RoadNetworkFile.EdgeFields));
        return edges;
    }

    private RoadEdge Edge(ReadOnlySpan<int> row)
    {
        var points = Line(Within(row[0], nodes.Length, "node"), Within(row[1], nodes.Length, "node"), row[6]);
        return new RoadEdge(
            row[0],
            row[1],
            classes[Within(row[2], classes.Length, "class")],
            Within(row[3], FastestLimitKmh, "speed limit"),
            (row[4] & RoadNetworkFile.OneWay) != 0,
            (row[4] & RoadNetworkFile.PassingOnly) != 0,
            names[Within(row[5], names.Length, "name")] ?? "",
            points,
            GreatCircle.Length(points)
        );
    }

    private GeoPoint[] Line(int from, int to, int inner)
    {
        Within(inner, (shape.Length - shapeUsed) / 2 + 1, "shape");
        var points = new GeoPoint[inner + 2];
        (points[0], points[^1]) = (nodes[from], nodes[to]);
        var reader = new DeltaReader(shape, shapeUsed, nodes[from]);
        for (var i = 1; i <= inner; i++)
            points[i] = reader.Next();
        shapeUsed += inner * 2;
        return points;
    }

    private static RoadClass Class(string? name)
    {
        var plain = name?.Replace("_", "", StringComparison.Ordinal);
        var at = Array.FindIndex(ClassNames, n => n.Equals(plain, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? (RoadClass)at : throw new FormatException($"it has an unknown road class '{name}'");
    }

    private static int Within(int value, int count, string what) =>
        value >= 0 && value < count ? value : throw new FormatException($"a {what} is out of range ({value})");
}
