using System.Text;

namespace Planner.Store;

/// <summary>Seals texts.</summary>
public static class SealExtensions
{
    public static byte[] CloseText(this ISeal seal, string purpose, string text) =>
        seal.Close(purpose, Encoding.UTF8.GetBytes(text));

    public static string OpenText(this ISeal seal, string purpose, byte[] closed) =>
        Encoding.UTF8.GetString(seal.Open(purpose, closed));
}
