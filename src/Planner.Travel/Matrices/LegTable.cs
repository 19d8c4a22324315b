namespace Planner.Travel;

/// <summary>Seconds and metres between every ordered pair, row by row; -1 where there is no way.</summary>
internal sealed record LegTable(int Count, int[] Seconds, int[] Metres)
{
    public const int NoWay = -1;

    public LegTable(int count)
        : this(count, new int[count * count], new int[count * count]) { }

    public TravelLeg? this[int from, int to]
    {
        get
        {
            var at = At(from, to);
            return Seconds[at] == NoWay ? null : new TravelLeg(Seconds[at], Metres[at]);
        }
    }

    /// <summary>Stores a packed cost; the diagonal is always zero.</summary>
    public void Set(int from, int to, long cost)
    {
        var at = At(from, to);
        (Seconds[at], Metres[at]) =
            from == to ? (0, 0)
            : cost >= PathCost.Unreachable ? (NoWay, NoWay)
            : (PathCost.Seconds(cost), PathCost.Metres(cost));
    }

    private int At(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)Count, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)Count, nameof(to));
        return from * Count + to;
    }
}
