using System.Data.Common;
using Dapper;

namespace Planner.Store;

/// <summary>Puts a backup into an empty store.</summary>
internal sealed class BackupRestore(BackupFolder files, BackupManifest manifest, StoreEngine engine)
{
    // Rows that an empty store has from the beginning.
    private static readonly string[] MadeWithTheStore = ["audit_head", "store_meta"];
    private readonly Migrator _migrator = new(engine);

    public void Run(string? keys, long now)
    {
        if (manifest.Schema.Except(_migrator.Names).FirstOrDefault() is { } newer)
            throw new BackupException($"The backup was written by a newer version (schema {newer}): use that version.");
        _migrator.Run(now, manifest.Schema.LastOrDefault());
        using (DbConnection connection = engine.Open())
        using (DbTransaction transaction = engine.BeginWrite(connection))
        {
            RefuseRows(connection, transaction);
            foreach (string table in MadeWithTheStore)
                connection.Execute($"DELETE FROM {table}", transaction: transaction);
            foreach (BackupFile table in manifest.Tables.OrderBy(Place))
                Fill(table.Name, connection, transaction);
            if (keys is not null)
                RestoreKeys(keys);
            transaction.Commit();
        }
        _migrator.Run(now);
    }

    // A table stands behind those that its rows refer to.
    private static int Place(BackupFile table) =>
        StoreTables.All.Select((known, place) => (known.Name, place)).First(known => known.Name == table.Name).place;

    private static void RefuseRows(DbConnection connection, DbTransaction transaction)
    {
        string[] filled =
        [
            .. StoreTables
                .All.Where(table => !MadeWithTheStore.Contains(table.Name))
                .Where(table =>
                    connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {table.Name}", null, transaction) > 0
                )
                .Select(table => table.Name),
        ];
        if (filled.Length > 0)
            throw new BackupException(
                $"The store is not empty (rows in {string.Join(", ", filled)}): restore into a new file or database."
            );
    }

    private void Fill(string table, DbConnection connection, DbTransaction transaction)
    {
        using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (string line in files.Lines(table))
        {
            var row = BackupRow.Read(line);
            if (command.CommandText.Length == 0)
                command.CommandText = Insert(table, [.. row.Select(field => field.Column)]);
            command.Parameters.Clear();
            foreach ((string column, object? value) in row)
            {
                DbParameter parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (column, value ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }
            command.ExecuteNonQuery();
        }
    }

    private static string Insert(string table, string[] columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(name => $"@{name}"))})";

    private void RestoreKeys(string keys)
    {
        KeyFolder.Make(keys);
        string[] other =
        [
            .. manifest
                .Keys.Where(key => File.Exists(Path.Combine(keys, key.Name)))
                .Where(key => BackupFolder.Sha256(Path.Combine(keys, key.Name)) != key.Sha256)
                .Select(key => $"{keys} holds another key file {key.Name}: give an empty folder for the keys."),
        ];
        if (other.Length > 0)
            throw new BackupException(other);
        foreach (BackupFile key in manifest.Keys)
            File.Copy(files.Key(key.Name), Path.Combine(keys, key.Name), overwrite: true);
    }
}
