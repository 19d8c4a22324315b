using Microsoft.AspNetCore.DataProtection;

namespace Planner.Store;

/// <summary>Seals with ASP.NET's data protection: authenticated encryption, keys that rotate (a new one every 90 days).</summary>
public sealed class DataSeal(IDataProtectionProvider provider) : ISeal
{
    /// <summary>Keys in a folder beside the store, readable by its owner only.</summary>
    public static DataSeal InFolder(string folder)
    {
        DirectoryInfo keys = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(
                folder,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        return new(DataProtectionProvider.Create(keys, setup => setup.SetApplicationName("planner")));
    }

    public byte[] Close(string purpose, byte[] plain) => provider.CreateProtector(purpose).Protect(plain);

    public byte[] Open(string purpose, byte[] closed) => provider.CreateProtector(purpose).Unprotect(closed);
}
