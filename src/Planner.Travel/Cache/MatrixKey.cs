using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Travel;

/// <summary>Names a matrix by everything its numbers depend on: roads, speeds and the snapped places in order.</summary>
internal static class MatrixKey
{
    /// <summary>Changes whenever the same roads and places would give other numbers.</summary>
    private const string Method = "legs-1 ";

    /// <summary>SHA-256, lower-case hex.</summary>
    public static string Of(RoadGraph graph, SnappedPlace[] places)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(Method + graph.Network.ContentHash));
        hash.AppendData(MemoryMarshal.AsBytes(graph.EdgeCost.AsSpan()));
        foreach (var place in places)
        {
            hash.AppendData(BitConverter.GetBytes(place.Edge));
            hash.AppendData(BitConverter.GetBytes(place.Share));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
