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
    Action heartbeat,
    CancellationToken cancel
)
{
    public bool IsOver(long done)
    {
        heartbeat();
        return cancel.IsCancellationRequested
            || (limit is { } time && clock.Elapsed >= time)
            || (iterations is { } budget ? done >= budget * until : Progress(done) >= until);
    }

    public double Progress(long done) =>
        iterations is { } budget ? (double)done / budget : clock.Elapsed / limit!.Value;
}
