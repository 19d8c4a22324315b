using System.Data.Common;
using Dapper;

namespace Planner.Store;

/// <summary>Brings a store to the newest schema: numbered scripts, each once, each in a transaction of its own.</summary>
internal sealed class Migrator(StoreEngine engine)
{
    private const string Applied =
        "CREATE TABLE IF NOT EXISTS schema_migration (name TEXT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)";

    /// <summary>Names of the scripts, in order.</summary>
    public IReadOnlyList<string> Scripts { get; } =
    [
        .. typeof(Migrator)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"Migrations/{engine.Name}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The scripts' names as they stand in stores and backups.</summary>
    public IReadOnlyList<string> Names => [.. Scripts.Select(script => Path.GetFileNameWithoutExtension(script))];

    /// <param name="now">Unix milliseconds.</param>
    /// <param name="last">The script to stop behind; null = all of them.</param>
    /// <exception cref="StoreTooNewException">The store was made by a newer version.</exception>
    public void Run(long now, string? last = null)
    {
        using DbConnection connection = engine.Open();
        connection.Execute(Applied);
        HashSet<string> applied = [.. connection.Query<string>("SELECT name FROM schema_migration")];
        if (applied.Except(Names).FirstOrDefault() is { } newer)
            throw new StoreTooNewException(newer);
        foreach ((string script, string name) in Scripts.Zip(Names))
            if (!applied.Contains(name) && string.CompareOrdinal(name, last ?? name) <= 0)
                Apply(connection, script, now);
    }

    private void Apply(DbConnection connection, string script, long now)
    {
        using StreamReader reader = new(typeof(Migrator).Assembly.GetManifestResourceStream(script)!);
        using DbTransaction transaction = engine.BeginWrite(connection);
        string name = Path.GetFileNameWithoutExtension(script);
        if (
            connection.ExecuteScalar<long>(
                "SELECT COUNT(*) FROM schema_migration WHERE name = @name",
                new { name },
                transaction
            ) > 0
        )
            return;
        connection.Execute(reader.ReadToEnd(), transaction: transaction);
        connection.Execute("INSERT INTO schema_migration VALUES (@name, @now)", new { name, now }, transaction);
        transaction.Commit();
    }
}
