using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Planner.Travel;

/// <summary>Reads a gzipped road network file and checks every index in it.</summary>
internal sealed class RoadNetworkReader(string path)
{
    public RoadNetwork Read()
    {
        var packed = ReadBytes();
        var file = Parse(packed);
        if (file.Format != RoadNetworkFile.FormatName)
            throw Fault("it is not a road network (no format 'planner-roads')");
        if (file.Version != RoadNetworkFile.CurrentVersion)
            throw Fault($"its version is {file.Version}, this program reads version {RoadNetworkFile.CurrentVersion}");
        var nodes = Nodes(file);
        var edges = Edges(file, nodes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(packed));
        return new RoadNetwork(file.Name ?? "unnamed", file.Attribution ?? "", hash, nodes, edges);
    }

    private byte[] ReadBytes()
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RoadNetworkException($"Cannot open road network '{path}': {e.Message}", e);
        }
    }

    private RoadNetworkFile Parse(byte[] packed)
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var json = new MemoryStream();
            gzip.CopyTo(json);
            return JsonSerializer.Deserialize(
                    json.GetBuffer().AsSpan(0, checked((int)json.Length)),
                    RoadNetworkJson.Default.RoadNetworkFile
                ) ?? throw Fault("it is empty");
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or EndOfStreamException)
        {
            throw Fault($"it is truncated, damaged or not gzipped JSON ({e.Message})", e);
        }
    }

    private GeoPoint[] Nodes(RoadNetworkFile file)
    {
        if (file.Nodes is not { Length: > 0 } values || values.Length % 2 != 0)
            throw Fault("it has no nodes");
        var nodes = new GeoPoint[values.Length / 2];
        var reader = new DeltaReader(values, 0, default);
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Checked(reader.Next());
        return nodes;
    }

    private RoadEdge[] Edges(RoadNetworkFile file, GeoPoint[] nodes)
    {
        if (file.Edges is not { Length: > 0 } rows || rows.Length % RoadNetworkFile.EdgeFields != 0)
            throw Fault("it has no edges");
        var classes = (file.Classes ?? []).Select(Class).ToArray();
        var edges = new RoadEdge[rows.Length / RoadNetworkFile.EdgeFields];
        var shape = file.Shape ?? [];
        var used = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            var row = rows.AsSpan(i * RoadNetworkFile.EdgeFields, RoadNetworkFile.EdgeFields);
            var inner = Within(row[6], (shape.Length - used) / 2 + 1, "shape");
            var points = Line(
                nodes[Within(row[0], nodes.Length, "node")],
                nodes[Within(row[1], nodes.Length, "node")],
                shape,
                used,
                inner
            );
            used += inner * 2;
            edges[i] = new RoadEdge(
                row[0],
                row[1],
                classes[Within(row[2], classes.Length, "class")],
                Within(row[3], 200, "speed limit"),
                row[4] != 0,
                file.Names is { } names ? names[Within(row[5], names.Length, "name")] : "",
                points,
                GreatCircle.Length(points)
            );
        }
        return edges;
    }

    private GeoPoint[] Line(GeoPoint first, GeoPoint last, int[] shape, int offset, int inner)
    {
        var points = new GeoPoint[inner + 2];
        points[0] = first;
        var reader = new DeltaReader(shape, offset, first);
        for (var i = 1; i <= inner; i++)
            points[i] = Checked(reader.Next());
        points[^1] = last;
        return points;
    }

    private RoadClass Class(string name) =>
        Enum.TryParse<RoadClass>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Fault($"it has an unknown road class '{name}'");

    private int Within(int value, int count, string what) =>
        value >= 0 && value < count ? value : throw Fault($"a {what} is out of range ({value})");

    private GeoPoint Checked(GeoPoint p) =>
        Math.Abs(p.Latitude) <= 90 && Math.Abs(p.Longitude) <= 180
            ? p
            : throw Fault("a coordinate is outside the earth");

    private RoadNetworkException Fault(string why, Exception? inner = null) =>
        new($"Cannot read road network '{path}': {why}.", inner);
}
