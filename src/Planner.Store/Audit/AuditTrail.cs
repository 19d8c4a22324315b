namespace Planner.Store;

/// <summary>Reads the audit.</summary>
public sealed class AuditTrail
{
    private readonly StoreReader _reader;

    internal AuditTrail(StoreReader reader) => _reader = reader;

    /// <summary>The last row's number and hash; null while there is none.</summary>
    public AuditHead? Head() => _reader.First<AuditHead>("SELECT seq, hash FROM audit_head WHERE id = 1");

    /// <summary>Rows later than a number, oldest first.</summary>
    public IReadOnlyList<AuditRow> After(long seq, int most) =>
        [
            .. _reader.Query<AuditRow>(
                "SELECT * FROM audit WHERE seq > @seq ORDER BY seq LIMIT @most",
                new { seq, most }
            ),
        ];

    /// <summary>Before and after of a row, as JSON; null where it has none.</summary>
    public string? Detail(AuditRow row) =>
        row.Detail is null ? null : _reader.Seal.OpenText(AuditWriter.Purpose, row.Detail);
}
