using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Api;

/// <summary>API keys: <c>pk_</c> and 256 random bits. Only their hash is kept; it needs no salt, as nobody can guess one.</summary>
public static class KeySecret
{
    public const string Prefix = "pk_";

    public static string Make() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the store keeps: SHA-256 in hexadecimal digits.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
