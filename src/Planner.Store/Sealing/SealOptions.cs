namespace Planner.Store;

/// <summary>How the keys are kept.</summary>
/// <param name="NewKeyAfterDays">A new key seals from then on; older ones still open. At least 7.</param>
/// <param name="Key">32 bytes with which the key files themselves are encrypted; null leaves them to the folder's rights.</param>
public sealed record SealOptions(int NewKeyAfterDays = 90, byte[]? Key = null)
{
    /// <summary>The environment's variable with the key for the key files, 32 bytes in base64.</summary>
    public const string Variable = "PLANNER_KEY";

    /// <summary>Reads the key for the key files; null where there is none.</summary>
    /// <exception cref="ArgumentException">It is not 32 bytes in base64.</exception>
    public static byte[]? ReadKey(string? base64)
    {
        if (string.IsNullOrWhiteSpace(base64))
            return null;
        byte[] key = new byte[33];
        if (!Convert.TryFromBase64String(base64.Trim(), key, out int length) || length != 32)
            throw new ArgumentException(
                $"{Variable} is not a key: give 32 random bytes in base64, such as 'openssl rand -base64 32' prints."
            );
        return key[..32];
    }
}
