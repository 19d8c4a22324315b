using System.IO.Compression;
using System.Text;

namespace Planner.Store;

/// <summary>Long texts, packed and then sealed.</summary>
internal static class SealedText
{
    public static byte[] Close(ISeal seal, string purpose, string text)
    {
        using MemoryStream packed = new();
        using (GZipStream pack = new(packed, CompressionLevel.Fastest))
            pack.Write(Encoding.UTF8.GetBytes(text));
        return seal.Close(purpose, packed.ToArray());
    }

    public static string Open(ISeal seal, string purpose, byte[] closed)
    {
        using MemoryStream packed = new(seal.Open(purpose, closed));
        using GZipStream unpack = new(packed, CompressionMode.Decompress);
        using StreamReader reader = new(unpack, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
