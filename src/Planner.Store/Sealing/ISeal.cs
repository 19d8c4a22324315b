namespace Planner.Store;

/// <summary>Encrypts what must not be read from the database's file. Safe for several threads.</summary>
public interface ISeal
{
    /// <param name="purpose">What it is for; what was sealed for one purpose is not opened for another.</param>
    byte[] Close(string purpose, byte[] plain);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Changed, or sealed with a key that is not here.</exception>
    byte[] Open(string purpose, byte[] closed);
}
