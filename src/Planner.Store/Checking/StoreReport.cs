namespace Planner.Store;

/// <summary>What checking a whole store showed.</summary>
/// <param name="Engine">"sqlite" or "postgresql".</param>
/// <param name="Schema">Its newest migration.</param>
/// <param name="Rows">Rows by table, in the order of the schema.</param>
/// <param name="Sealed">Sealed values that were opened.</param>
/// <param name="Audit">The audit by itself.</param>
public sealed record StoreReport(
    string Engine,
    string Schema,
    IReadOnlyList<(string Table, long Rows)> Rows,
    long Sealed,
    AuditReport Audit,
    IReadOnlyList<StoreFinding> Findings
)
{
    public bool IsSound => Findings.Count == 0;
}
