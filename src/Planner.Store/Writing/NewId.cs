using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Planner.Store;

/// <summary>New ids: a letter for the kind, then time and chance in 26 characters, so that later ones sort behind earlier ones.</summary>
public static class NewId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <param name="prefix">The kind, such as "p" for plans.</param>
    /// <param name="now">Unix milliseconds.</param>
    public static string Of(string prefix, long now)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (now << 16) | ((long)bytes[6] << 8) | bytes[7]);
        UInt128 value = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        Span<char> text = stackalloc char[26];
        for (int i = 25; i >= 0; i--, value >>= 5)
            text[i] = Alphabet[(int)(value & 31)];
        return $"{prefix}_{text}";
    }
}
