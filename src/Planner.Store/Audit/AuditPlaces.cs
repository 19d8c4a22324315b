namespace Planner.Store;

/// <summary>Rows whose hash is not that of what stands in them under their number: changed, or from another place.</summary>
internal sealed class AuditPlaces
{
    // Each row that stands far from its place is held against the places of all others; with far more than that many,
    // nothing can be trusted anyhow.
    private const int Most = 1000;
    private readonly List<AuditRow> _open = [];
    private readonly List<long> _changed = [];
    private readonly List<(long From, long To, long Shift)> _runs = [];

    public void Add(AuditRow row)
    {
        (long _, long to, long shift) = _runs.Count > 0 ? _runs[^1] : default;
        if (to == row.Seq - 1 && shift != 0 && Fits(row, row.Seq + shift))
            _runs[^1] = _runs[^1] with { To = row.Seq };
        else if (new long[] { -1, 1 }.FirstOrDefault(by => Fits(row, row.Seq + by)) is not 0 and long by)
            _runs.Add((row.Seq, row.Seq, by));
        else if (_open.Count < Most)
            _open.Add(row);
        else
            _changed.Add(row.Seq);
    }

    /// <summary>Whether the row was written under that number.</summary>
    public static bool Fits(AuditRow row, long seq) => AuditHash.Of(row with { Seq = seq }) == row.Hash;

    /// <param name="missing">Numbers that have no row.</param>
    public IEnumerable<AuditFinding> Findings(IReadOnlyCollection<long> missing)
    {
        long[] places = [.. _open.Select(row => row.Seq), .. missing.Take(Most)];
        foreach (AuditRow row in _open)
            if (places.FirstOrDefault(place => Fits(row, place)) is > 0 and long home)
                _runs.Add((row.Seq, row.Seq, home - row.Seq));
            else
                _changed.Add(row.Seq);
        HashSet<(long, long)> single = [.. _runs.Where(run => run.From == run.To).Select(run => (run.From, run.Shift))];
        return _changed.Select(Changed).Concat(_runs.Select(run => Moved(run, single)).OfType<AuditFinding>());
    }

    private static AuditFinding Changed(long seq) =>
        new(AuditFault.Changed, seq, seq, $"Row {seq} was changed: its hash is not that of what stands in it.");

    private static AuditFinding? Moved((long From, long To, long Shift) run, HashSet<(long, long)> single)
    {
        long home = run.From + run.Shift;
        if (run.From == run.To && single.Contains((home, -run.Shift)))
            return run.Shift < 0
                ? null
                : new(AuditFault.Swapped, run.From, home, $"Rows {run.From} and {home} were swapped.");
        return run.Shift switch
        {
            -1 => new(AuditFault.Inserted, home, home, $"Row {home} was put in; those behind it moved down."),
            1 => new(AuditFault.Missing, run.From, run.From, $"Row {run.From} was removed; those behind it moved up."),
            _ => new(AuditFault.Moved, run.From, run.To, $"Row {run.From} stood under number {home}."),
        };
    }
}
