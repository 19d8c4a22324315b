using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Travel;

/// <summary>
/// A leg table as bytes: SHA-256 over key, seconds and metres, then all seconds, then all metres, 4 bytes each in the
/// machine's order (a table from a machine of the other order fails its checksum).
/// </summary>
internal static class LegTableBytes
{
    public static byte[] Write(LegTable legs, string key)
    {
        var seconds = MemoryMarshal.AsBytes(legs.Seconds.AsSpan());
        var metres = MemoryMarshal.AsBytes(legs.Metres.AsSpan());
        return [.. Checksum(key, seconds, metres), .. seconds, .. metres];
    }

    /// <summary>Null when the bytes are not exactly what <see cref="Write"/> made for this key and count.</summary>
    public static LegTable? Read(ReadOnlySpan<byte> bytes, string key, int count)
    {
        var half = count * count * sizeof(int);
        if (bytes.Length != SHA256.HashSizeInBytes + 2 * half)
            return null;
        var seconds = bytes.Slice(SHA256.HashSizeInBytes, half);
        var metres = bytes[^half..];
        if (!bytes[..SHA256.HashSizeInBytes].SequenceEqual(Checksum(key, seconds, metres)))
            return null;
        return new LegTable(
            count,
            MemoryMarshal.Cast<byte, int>(seconds).ToArray(),
            MemoryMarshal.Cast<byte, int>(metres).ToArray()
        );
    }

    private static byte[] Checksum(string key, ReadOnlySpan<byte> seconds, ReadOnlySpan<byte> metres)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        hash.AppendData(seconds);
        hash.AppendData(metres);
        return hash.GetHashAndReset();
    }
}
