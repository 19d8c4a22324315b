namespace Planner.Analysis;

/// <summary>
/// Rows of one number a scenario in two layers: what stands, and over it what a trial makes of some of them. Dropping the trial
/// brings back what stands.
/// </summary>
internal sealed class SweepRows(int rows, int scenarios)
{
    private readonly int[] _standing = new int[rows * scenarios];
    private readonly int[] _tried = new int[rows * scenarios];
    private readonly bool[] _isTried = new bool[rows];
    private readonly List<int> _touched = [];

    /// <summary>Whether rows are written to the trial.</summary>
    public bool IsTrial { get; set; }

    public bool IsTried(int row) => _isTried[row];

    /// <summary>The row as the trial has it, else as it stands.</summary>
    public Span<int> Now(int row) => Part(_isTried[row] ? _tried : _standing, row);

    /// <summary>Where the row is to be written, all of it.</summary>
    public Span<int> Fresh(int row)
    {
        if (IsTrial && !_isTried[row])
        {
            _isTried[row] = true;
            _touched.Add(row);
        }
        return Now(row);
    }

    /// <summary>A tried row that came out as it stands is none.</summary>
    public void Settle(int row) =>
        _isTried[row] = _isTried[row] && !Part(_tried, row).SequenceEqual(Part(_standing, row));

    /// <summary>Back to what stands.</summary>
    public void Drop()
    {
        foreach (int row in _touched)
            _isTried[row] = false;
        _touched.Clear();
        IsTrial = false;
    }

    private Span<int> Part(int[] layer, int row) => layer.AsSpan(row * scenarios, scenarios);
}
