using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>
/// The ticks at which a visit may start: its windows rounded inward, cut to the horizon (nobody is on duty before tick 0 or
/// after the last shift), joined where they touch, ascending; one tick where the start is pinned. Empty = no possible start.
/// </summary>
internal sealed class StartWindows(TimeGrid grid, Pins pins, int horizonEnd)
{
    private readonly ILookup<VisitId, Instant> _pinned = pins.Starts.ToLookup(pin => pin.Visit, pin => pin.Start);

    public IReadOnlyList<(int Earliest, int Latest)> Of(Visit visit)
    {
        var joined = new List<(int Earliest, int Latest)>();
        foreach ((int earliest, int latest) in visit.Windows.Select(Inward).Where(w => w.Earliest <= w.Latest).Order())
        {
            if (joined.Count > 0 && earliest <= joined[^1].Latest + 1)
                joined[^1] = (joined[^1].Earliest, Math.Max(joined[^1].Latest, latest));
            else
                joined.Add((earliest, latest));
        }
        return _pinned[visit.Id].Aggregate(joined, Pin);
    }

    private (int Earliest, int Latest) Inward(TimeWindow window) =>
        (Earliest: Clamp(window.Start, roundUp: true), Latest: Clamp(window.End, roundUp: false));

    private List<(int Earliest, int Latest)> Pin(List<(int Earliest, int Latest)> windows, Instant start)
    {
        (int earliest, int latest) = Inward(new TimeWindow(start, start));
        bool possible = earliest == latest && windows.Exists(w => w.Earliest <= earliest && earliest <= w.Latest);
        return possible ? [(earliest, latest)] : [];
    }

    private int Clamp(Instant time, bool roundUp)
    {
        if (time < grid.Origin)
            return roundUp ? 0 : -1;
        if (time > grid.At(horizonEnd))
            return roundUp ? horizonEnd + 1 : horizonEnd;
        return roundUp ? grid.TickNotBefore(time) : grid.TickNotAfter(time);
    }
}
