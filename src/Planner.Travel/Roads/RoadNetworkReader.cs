using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Planner.Travel;

/// <summary>Reads a gzipped road network file; every fault names the file and says what is wrong with it.</summary>
internal sealed class RoadNetworkReader(string path)
{
    public RoadNetwork Read()
    {
        var packed = ReadBytes();
        var file = Parse(packed);
        CheckKind(file);
        try
        {
            var nodes = RoadArrays.Nodes(file);
            var edges = new RoadArrays(file, nodes).Edges();
            var hash = Convert.ToHexStringLower(SHA256.HashData(packed));
            return new RoadNetwork(file.Name ?? "unnamed", file.Attribution ?? "", hash, nodes, edges);
        }
        catch (FormatException e)
        {
            throw Fault(e.Message, e);
        }
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
            var bytes = json.GetBuffer().AsSpan(0, checked((int)json.Length));
            return JsonSerializer.Deserialize(bytes, RoadNetworkJson.Default.RoadNetworkFile)
                ?? throw Fault("it is empty");
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw Fault($"it is truncated, damaged or not gzipped JSON ({e.Message})", e);
        }
    }

    private void CheckKind(RoadNetworkFile file)
    {
        if (file.Format != RoadNetworkFile.FormatName)
            throw Fault($"it is not a road network (its format is not '{RoadNetworkFile.FormatName}')");
        if (file.Version != RoadNetworkFile.CurrentVersion)
            throw Fault($"its version is {file.Version}, this program reads version {RoadNetworkFile.CurrentVersion}");
    }

    private RoadNetworkException Fault(string why, Exception? inner = null) =>
        new($"Cannot read road network '{path}': {why}.", inner);
}
