using System.Data.Common;
using System.Security.Cryptography;
using Dapper;

namespace Planner.Store;

/// <summary>
/// A word sealed when the store was made. Whoever opens it without the keys is told at once, before anything is sealed with
/// keys that do not belong to it.
/// </summary>
internal static class SealCheck
{
    public const string Key = "seal";
    public const string Purpose = "store_meta";

    /// <exception cref="LostKeyException">The keys are not those of the store.</exception>
    public static void Run(StoreEngine engine, ISeal seal)
    {
        using DbConnection connection = engine.Open();
        if (Word(connection, null) is null)
            Write(engine, connection, seal);
        try
        {
            seal.OpenText(Purpose, Convert.FromBase64String(Word(connection, null)!));
        }
        catch (CryptographicException fault) when (fault is not LostKeyException)
        {
            throw new LostKeyException(fault);
        }
    }

    public static string Sealed(ISeal seal) => Convert.ToBase64String(seal.CloseText(Purpose, "planner"));

    // Two services that open a new store at once: the first one's word stays.
    private static void Write(StoreEngine engine, DbConnection connection, ISeal seal)
    {
        using DbTransaction transaction = engine.BeginWrite(connection);
        if (Word(connection, transaction) is null)
            connection.Execute(
                "INSERT INTO store_meta (key, value) VALUES (@Key, @value)",
                new { Key, value = Sealed(seal) },
                transaction
            );
        transaction.Commit();
    }

    private static string? Word(DbConnection connection, DbTransaction? transaction) =>
        connection.QueryFirstOrDefault<string>(
            "SELECT value FROM store_meta WHERE key = @Key",
            new { Key },
            transaction
        );
}
