using System.Security.Cryptography;

namespace Planner.Store;

/// <summary>Reads a whole store and tells everything that is not as it should be.</summary>
public static class StoreCheck
{
    private const string FromBackup = "Restore the newest backup that verifies into a new store.";

    /// <param name="noted">An end of the audit noted down earlier; null where there is none.</param>
    public static StoreReport Run(PlannerStore store, AuditHead? noted = null) =>
        store.ReadSnapshot(reader =>
        {
            List<StoreFinding> findings = [.. Database(store)];
            AuditReport audit = AuditVerifier.Run(reader, noted);
            findings.AddRange(audit.Findings.Select(f => new StoreFinding("audit", f.Text, AuditReport.Remedy)));
            long opened = Seals(reader, findings);
            findings.AddRange(StoreReferences.Findings(reader));
            return new StoreReport(
                store.EngineName,
                new Migrator(reader.Context.Engine).Names[^1],
                [.. StoreTables.All.Select(table => (table.Name, Count(reader, table)))],
                opened,
                audit,
                findings
            );
        });

    private static IEnumerable<StoreFinding> Database(PlannerStore store)
    {
        using var connection = store.Context.Engine.Open();
        return
        [
            .. store.Context.Engine.Damage(connection).Select(text => new StoreFinding("database", text, FromBackup)),
        ];
    }

    private static long Count(StoreReader reader, StoreTable table) =>
        reader.First<long>($"SELECT COUNT(*) FROM {table.Name}");

    private static long Seals(StoreReader reader, List<StoreFinding> findings)
    {
        long opened = 0;
        foreach (StoreTable table in StoreTables.All)
        foreach (SealedColumn column in table.Sealed)
            reader.Each(
                $"SELECT {column.Name}, {string.Join(", ", table.Key)} FROM {table.Name} WHERE {column.Name} IS NOT NULL",
                row =>
                {
                    opened++;
                    string key = string.Join(" ", table.Key.Select((_, i) => row.GetValue(i + 1)));
                    if (Refusal(reader.Seal, column, (byte[])row.GetValue(0)) is { } remedy)
                        findings.Add(new("seals", $"{table.Name} {key}: {column.Name} cannot be opened.", remedy));
                }
            );
        return opened;
    }

    private static string? Refusal(ISeal seal, SealedColumn column, byte[] closed)
    {
        try
        {
            seal.Open(column.Purpose, closed);
            return null;
        }
        catch (CryptographicException)
        {
            return "Put back the key it was sealed with; if all keys are there, the value was changed: take it from a backup.";
        }
    }
}
