namespace Planner.Store;

/// <summary>The audit while it is read, row by row.</summary>
/// <param name="noted">An end noted down earlier.</param>
internal sealed class AuditChain(AuditHead? noted)
{
    private const int MostMissing = 1000;
    private readonly List<AuditFinding> _findings = [];
    private readonly AuditPlaces _places = new();
    private readonly List<long> _missing = [];
    private AuditRow? _last;
    private bool _lastFits = true;
    private bool _notedSeen;

    public long Rows { get; private set; }
    public long LastSeq => _last?.Seq ?? 0;

    public void Add(AuditRow row)
    {
        Rows++;
        bool fits = AuditPlaces.Fits(row, row.Seq);
        if (row.Seq != LastSeq + 1)
            Miss(LastSeq + 1, row.Seq - 1);
        else if (fits && _lastFits && row.Previous != (_last?.Hash ?? AuditHash.Origin))
            Find(AuditFault.WrongPredecessor, Math.Max(1, row.Seq - 1), row.Seq, NotFollowing(row.Seq));
        if (!fits)
            _places.Add(row);
        _notedSeen |= row.Seq == noted?.Seq && row.Hash == noted.Hash;
        (_last, _lastFits) = (row, fits);
    }

    public IReadOnlyList<AuditFinding> Close(AuditHead? head)
    {
        long end = head?.Seq ?? 0;
        if (LastSeq < end)
            Find(AuditFault.CutOff, LastSeq + 1, end, $"{Span(LastSeq + 1, end)} cut off the end.");
        else if (LastSeq > end)
            Find(AuditFault.BeyondEnd, end + 1, LastSeq, $"{Span(end + 1, LastSeq)} put behind the end, row {end}.");
        else if (_last is not null && _last.Hash != head!.Hash)
            Find(AuditFault.WrongEnd, end, end, $"Row {end} is not the one that was written last.");
        if (noted is not null && !_notedSeen)
            Find(AuditFault.NotAsNoted, noted.Seq, noted.Seq, NotAsNoted(noted));
        return [.. _findings.Concat(_places.Findings(_missing)).OrderBy(found => found.From).ThenBy(f => f.Fault)];
    }

    private void Miss(long from, long to)
    {
        for (long seq = from; seq <= to && _missing.Count < MostMissing; seq++)
            _missing.Add(seq);
        Find(AuditFault.Missing, from, to, $"{Span(from, to)} removed.");
    }

    private void Find(AuditFault fault, long from, long to, string text) => _findings.Add(new(fault, from, to, text));

    private static string Span(long from, long to) =>
        from == to ? $"Row {from} was" : $"Rows {from} to {to} ({to - from + 1}) were";

    private static string NotFollowing(long seq) =>
        seq == 1
            ? "Row 1 does not begin the audit: another one came before it."
            : $"Row {seq} does not follow row {seq - 1}: row {seq - 1} was exchanged together with its hash.";

    private static string NotAsNoted(AuditHead noted) =>
        $"Row {noted.Seq} is not the one that was noted down (hash {noted.Hash}): the audit was written anew.";
}
