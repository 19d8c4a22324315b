using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Times a way with breaks on it: the clinician leaves at once, breaks interrupt the drive and begin no earlier than published.
/// </summary>
internal sealed class GapTimer
{
    private readonly List<PlannedBreak> _breaks = [];

    public GapTimer(Instant ready, TravelLeg leg, IEnumerable<PlannedBreak> planned, int beforeStop)
    {
        Duration left = Duration.FromSeconds(leg.Seconds);
        Duration total = left;
        Instant now = ready;
        foreach (PlannedBreak pause in planned)
        {
            Instant start = Instant.Max(pause.Start, now);
            Duration driven = Duration.Min(left, start - now);
            Arrival ??= driven == left ? now + driven : null;
            left -= driven;
            now = start + (pause.End - pause.Start);
            total += pause.End - pause.Start;
            _breaks.Add(new PlannedBreak(pause.Break, start, now, beforeStop));
        }
        Arrival ??= now + left;
        Free = Instant.Max(now, ready + total);
    }

    /// <summary>At the door.</summary>
    public Instant? Arrival { get; }

    /// <summary>There, with every break behind.</summary>
    public Instant Free { get; }

    public IReadOnlyList<PlannedBreak> Breaks => _breaks;
}
