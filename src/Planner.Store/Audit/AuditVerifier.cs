namespace Planner.Store;

/// <summary>
/// Reads the audit from its first row to its end and names every row that is not as it was written. Who rewrites all rows
/// behind a change, their hashes and the end as well is found out by an end that was noted down elsewhere: each backup does.
/// </summary>
public static class AuditVerifier
{
    private const int AtOnce = 2000;

    /// <param name="reader">Should read one state of the store: <see cref="PlannerStore.ReadSnapshot"/>.</param>
    /// <param name="noted">An end noted down earlier; null where there is none.</param>
    public static AuditReport Run(StoreReader reader, AuditHead? noted = null)
    {
        AuditHead? head = reader.Audit.Head();
        AuditChain chain = new(noted);
        IReadOnlyList<AuditRow> rows;
        do
        {
            rows = reader.Audit.After(chain.LastSeq, AtOnce);
            foreach (AuditRow row in rows)
                chain.Add(row);
        } while (rows.Count == AtOnce);
        return new(chain.Rows, head, chain.Close(head));
    }
}
