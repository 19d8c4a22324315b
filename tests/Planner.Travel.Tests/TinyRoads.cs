using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Planner.Travel.Tests;

/// <summary>Writes small networks in the file format, in a folder of their own.</summary>
internal sealed class TinyRoads : IDisposable
{
    public const int Residential = 11;

    private static readonly string[] Classes =
    [
        "motorway",
        "motorway_link",
        "trunk",
        "trunk_link",
        "primary",
        "primary_link",
        "secondary",
        "secondary_link",
        "tertiary",
        "tertiary_link",
        "unclassified",
        "residential",
        "living_street",
        "service",
        "road",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("roads-");

    public string File => Path.Combine(folder.FullName, "tiny.roads.json.gz");

    public string CacheFolder => Path.Combine(folder.FullName, "cache");

    /// <summary>Nodes in millionths of a degree; edges as (from, to, one-way), residential, unsigned, straight.</summary>
    public RoadNetwork Network((int Latitude, int Longitude)[] nodes, params (int From, int To, bool OneWay)[] edges)
    {
        Write(nodes, edges);
        return RoadNetwork.Load(File);
    }

    public void Write(
        (int Latitude, int Longitude)[] nodes,
        (int From, int To, bool OneWay)[] edges,
        string format = "planner-roads",
        int version = 1
    )
    {
        var deltas = new List<int>();
        var last = (Latitude: 0, Longitude: 0);
        foreach (var node in nodes)
        {
            deltas.AddRange([node.Latitude - last.Latitude, node.Longitude - last.Longitude]);
            last = node;
        }
        var rows = edges.SelectMany(e => new[] { e.From, e.To, Residential, 0, e.OneWay ? 1 : 0, 0, 0 });
        WriteText(
            JsonSerializer.Serialize(
                new
                {
                    format,
                    version,
                    name = "Tiny",
                    attribution = "nobody",
                    classes = Classes,
                    names = new[] { "" },
                    nodes = deltas,
                    edges = rows,
                    shape = Array.Empty<int>(),
                }
            )
        );
    }

    public string ReadText()
    {
        using var gzip = new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress);
        return new StreamReader(gzip).ReadToEnd();
    }

    public void WriteText(string json)
    {
        using var gzip = new GZipStream(System.IO.File.Create(File), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(json));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
