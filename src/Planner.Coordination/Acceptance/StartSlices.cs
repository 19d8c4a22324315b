using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Cuts the time in which a visit may start into hours, and at a deadline.</summary>
internal static class StartSlices
{
    private static readonly Duration Longest = Duration.FromHours(1);
    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>In order of time, without overlap, together the whole window.</summary>
    public static IEnumerable<TimeWindow> Of(TimeWindow window, Instant? deadline)
    {
        for (Instant start = window.Start; start <= window.End; )
        {
            Instant end = Instant.Min(start + Longest - Second, window.End);
            if (deadline is { } last && start <= last && last < end)
                end = last;
            yield return new(start, end);
            start = end + Second;
        }
    }
}
