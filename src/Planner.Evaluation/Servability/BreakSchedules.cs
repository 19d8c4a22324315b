using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// When a single stop can start beside the mandatory breaks of its shift: a span for each way to take some before and the others
/// after it, in every order.
/// </summary>
internal sealed class BreakSchedules(SecondsGrid grid, Shift shift, long outward, long care, long homeward)
{
    private readonly (long First, long Last, long Length)[] _breaks =
    [
        .. shift
            .Breaks.Where(b => b.Mandatory)
            .Select(b =>
                (
                    grid.NotBefore(b.EarliestStart),
                    grid.NotAfter(b.LatestStart),
                    (long)Durations.Seconds(Durations.WholeSeconds(b.Length))
                )
            ),
    ];

    private long ShiftStart => grid.NotBefore(shift.Start);
    private long HardEnd => grid.NotAfter(shift.HardEnd);

    /// <summary>The span if there were no breaks.</summary>
    public StartSpan WithoutBreaks => new(ShiftStart + outward, HardEnd - homeward - care);

    public IReadOnlyList<StartSpan> Spans => [.. Before([], 0).Where(span => !span.IsEmpty)];

    /// <summary>Takes breaks before the stop one after the other, each as early as it can be.</summary>
    private IEnumerable<StartSpan> Before(int[] taken, long time)
    {
        long ready = Math.Max(time, ShiftStart);
        long first = Math.Max(ready, ShiftStart + outward + taken.Sum(b => _breaks[b].Length));
        foreach (long last in After([], taken, HardEnd))
            yield return new StartSpan(first, last);
        for (int b = 0; b < _breaks.Length; b++)
            if (!taken.Contains(b) && Math.Max(ready, _breaks[b].First) is var start && start <= _breaks[b].Last)
                foreach (StartSpan span in Before([.. taken, b], start + _breaks[b].Length))
                    yield return span;
    }

    /// <summary>Takes the other breaks after the stop, the last one first, each as late as it can be.</summary>
    private IEnumerable<long> After(int[] taken, int[] before, long end)
    {
        if (taken.Length + before.Length == _breaks.Length)
            yield return Math.Min(end, HardEnd - homeward - taken.Sum(b => _breaks[b].Length)) - care;
        for (int b = 0; b < _breaks.Length; b++)
        {
            long start = Math.Min(end - _breaks[b].Length, _breaks[b].Last);
            if (!taken.Contains(b) && !before.Contains(b) && start >= _breaks[b].First)
                foreach (long last in After([.. taken, b], before, start))
                    yield return last;
        }
    }
}
