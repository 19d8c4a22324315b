using System.Diagnostics;

namespace Planner.Routing;

/// <summary>How far a logical search may go until the next meeting, and how far the whole search is.</summary>
/// <param name="clock">Of the whole search.</param>
/// <param name="iterations">Budget of this logical search over all slices; null = by time.</param>
/// <param name="limit">Wall clock of the whole search; null = none.</param>
/// <param name="until">Share of the whole budget at which the slice ends, in (0, 1].</param>
internal sealed class SearchSlice(
    Stopwatch clock,
    long? iterations,
    TimeSpan? limit,
    double until,
    ProgressBoard board,
    CancellationToken cancel
)
{
    public bool IsOver(long done) =>
        cancel.IsCancellationRequested
        || (limit is { } time && clock.Elapsed >= time)
        || (iterations is { } budget ? done >= budget * until : Progress(done) >= until);

    public double Progress(long done) =>
        iterations is { } budget ? (double)done / budget : clock.Elapsed / limit!.Value;

    /// <summary>Shows the outside what the search has, when it is time.</summary>
    public void Share(ILogicalSearch search) => board.Share(search);
}
