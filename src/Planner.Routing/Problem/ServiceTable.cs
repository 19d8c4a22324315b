namespace Planner.Routing;

/// <summary>What is known of each service; arrays indexed by service unless said.</summary>
public sealed record ServiceTable
{
    public required int[] Visit { get; init; }

    /// <summary>Index into the travel table.</summary>
    public required int[] Location { get; init; }

    /// <summary>Hard start windows of service s are entries WindowFirst[s]..WindowFirst[s+1]-1, ascending and disjoint; at least one.</summary>
    public required int[] WindowFirst { get; init; }

    /// <summary>Earliest start, per window entry.</summary>
    public required int[] WindowEarliest { get; init; }

    /// <summary>Latest start, inclusive, per window entry (Unlimited = open).</summary>
    public required int[] WindowLatest { get; init; }

    /// <summary>
    /// Soft due time, per window entry: tardiness = max(0, t - due of the window in use), t = start or end by
    /// <see cref="DueAtEnd"/>; in use is the last window whose earliest start is not after the start. Unlimited = none.
    /// </summary>
    public required int[] WindowDue { get; init; }

    /// <summary>True: tardiness is measured at the end of service; false: at its start.</summary>
    public required bool DueAtEnd { get; init; }

    /// <summary>Soft window for the start: minutes outside [PreferredEarliest, PreferredLatest] cost. No wish: int.MinValue / Unlimited.</summary>
    public required int[] PreferredEarliest { get; init; }
    public required int[] PreferredLatest { get; init; }

    /// <summary>Service ticks by [service * DurationClassCount + class of the route].</summary>
    public required int[] Duration { get; init; }
    public required int DurationClassCount { get; init; }

    /// <summary>Ticks added before the service unless the stop before lies at the same location.</summary>
    public required int[] SetUp { get; init; }

    /// <summary>Points in hundredths.</summary>
    public required int[] Points { get; init; }

    /// <summary>Place in a pinned sequence (0, 1, ...) of the only route that may serve it; -1 = free.</summary>
    public required int[] PinnedRank { get; init; }

    /// <summary>Entry of the window in use of service s at a start: the last that begins by then (the first when none does).</summary>
    public int WindowAt(int s, int start)
    {
        int window = WindowFirst[s];
        while (window + 1 < WindowFirst[s + 1] && WindowEarliest[window + 1] <= start)
        {
            window++;
        }

        return window;
    }

    /// <summary>Due time of service s at a start: that of the window in use.</summary>
    public int DueAt(int s, int start) => WindowDue[WindowAt(s, start)];
}
