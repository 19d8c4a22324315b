namespace Planner.Store;

/// <summary>
/// Seals everything anew with the newest key, while the store is in use. The audit stays as it was written: its bytes are part
/// of the chain of hashes, so keys that sealed rows of the audit must be kept.
/// </summary>
public static class Resealing
{
    private const int AtOnce = 100;

    /// <returns>Values sealed anew.</returns>
    /// <exception cref="LostKeyException">Something cannot be opened; what was sealed anew until then stays so.</exception>
    public static async Task<long> RunAsync(PlannerStore store, Author author)
    {
        long done = 0;
        foreach (StoreTable table in StoreTables.All.Where(table => table.IsResealed))
        foreach (SealedColumn column in table.Sealed)
            done += await ColumnAsync(store, table, column);
        await store.WriteAsync(
            author,
            change =>
            {
                change.Execute(
                    "UPDATE store_meta SET value = @value WHERE key = @Key",
                    new { SealCheck.Key, value = SealCheck.Sealed(change.Seal) }
                );
                change.Record(
                    "reseal",
                    "store",
                    "keys",
                    null,
                    after: FormattableString.Invariant($$"""{"values":{{done}}}""")
                );
            }
        );
        return done;
    }

    private static async Task<long> ColumnAsync(PlannerStore store, StoreTable table, SealedColumn column)
    {
        List<object?[]> keys = [];
        store.Read(reader =>
        {
            reader.Each(
                $"SELECT {string.Join(", ", table.Key)} FROM {table.Name} WHERE {column.Name} IS NOT NULL",
                row => keys.Add([.. table.Key.Select((_, i) => row.GetValue(i))])
            );
            return true;
        });
        foreach (object?[][] some in keys.Chunk(AtOnce))
            await store.WriteAsync(
                Author.System,
                change =>
                {
                    foreach (object?[] key in some)
                        Reseal(change, table, column, key);
                }
            );
        return keys.Count;
    }

    private static void Reseal(StoreChange change, StoreTable table, SealedColumn column, object?[] key)
    {
        Dapper.DynamicParameters parameters = new();
        foreach ((string name, object? value) in table.Key.Zip(key))
            parameters.Add(name, value);
        string where = string.Join(" AND ", table.Key.Select(name => $"{name} = @{name}"));
        byte[]? closed = change.First<byte[]>($"SELECT {column.Name} FROM {table.Name} WHERE {where}", parameters);
        if (closed is null)
            return;
        parameters.Add("closed", change.Seal.Close(column.Purpose, change.Seal.Open(column.Purpose, closed)));
        change.Execute($"UPDATE {table.Name} SET {column.Name} = @closed WHERE {where}", parameters);
    }
}
