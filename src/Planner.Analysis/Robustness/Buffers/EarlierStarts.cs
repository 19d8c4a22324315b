namespace Planner.Analysis;

/// <summary>
/// Makes room before a leg: everything before it in the route is told to begin earlier, as far as it can. Services that others wait
/// for or that wait for others keep their time, and so does what leads up to them only as far as it must.
/// </summary>
internal sealed class EarlierStarts(DayFlow flow)
{
    private readonly HashSet<int> _bound =
    [
        .. flow.Arcs.SelectMany(arc => new[] { flow.Problem.Relations.From[arc], flow.Problem.Relations.To[arc] }),
    ];

    /// <param name="x">The service behind the leg; -1 = the return.</param>
    /// <param name="ticks">More than 0.</param>
    /// <returns>The times people are told then; null when nothing can begin earlier.</returns>
    public DaySchedule? Before(DaySchedule schedule, int r, int x, int ticks)
    {
        int[] stops = StopsBefore(r, x);
        int departure = Math.Max(flow.Problem.Routes.ShiftStart[r], schedule.Departure[r] - ticks);
        DaySchedule changed = schedule.Copy();
        int ready = departure;
        foreach (int stop in stops)
        {
            int earliest = Math.Max(Arrival(stop, ready), Floor(stop, schedule.Start[stop]));
            changed.Start[stop] = Math.Max(earliest, schedule.Start[stop] - ticks);
            ready = changed.Start[stop] + flow.Length(stop);
        }
        // Leaving earlier than the first stop can begin earlier is a buffer of its own.
        changed.Departure[r] =
            stops.Length == 0 ? departure : schedule.Departure[r] - schedule.Start[stops[0]] + changed.Start[stops[0]];
        return Gains(schedule, changed, r, stops) ? changed : null;
    }

    private static bool Gains(DaySchedule old, DaySchedule changed, int r, int[] stops) =>
        stops.Length == 0 ? changed.Departure[r] < old.Departure[r] : changed.Start[stops[^1]] < old.Start[stops[^1]];

    private int[] StopsBefore(int r, int x)
    {
        var stops = new List<int>();
        for (int y = x < 0 ? flow.Last[r] : flow.Before[x]; y >= 0; y = flow.Before[y])
            stops.Add(y);
        stops.Reverse();
        return [.. stops];
    }

    private int Floor(int x, int start) =>
        _bound.Contains(x) ? start : flow.Problem.Services.WindowEarliest[flow.Window[x]];

    /// <summary>Planned arrival; breaks as soon as they may begin.</summary>
    private int Arrival(int x, int ready)
    {
        int cell = flow.PlaceBefore(x) * flow.Problem.Travel.LocationCount + flow.Place(x);
        int arrival = ready + flow.Problem.Travel.Ticks[cell];
        int clock = ready;
        foreach (int pause in flow.Pauses[x])
        {
            clock = Math.Max(clock, flow.Problem.Breaks.EarliestStart[pause]) + flow.Problem.Breaks.Length[pause];
            arrival += flow.Problem.Breaks.Length[pause];
        }
        return Math.Max(arrival, clock);
    }
}
