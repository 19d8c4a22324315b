using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// How late services are in each scenario, in ticks: behind the end of their planned window (start), behind their promised latest
/// end (end of service), behind the largest gap to the service they follow; whichever is most. 0 = on time.
/// </summary>
internal sealed class LateRows(DayFlow flow, DayDraws draws, DaySweep sweep)
{
    private readonly ServiceTable _services = flow.Problem.Services;

    public void Fill(int x, Span<int> late)
    {
        ReadOnlySpan<int> starts = sweep.Starts(x);
        ReadOnlySpan<int> lengths = draws.Length(x);
        int latest = _services.WindowLatest[flow.Window[x]];
        int due = _services.WindowDue[flow.Window[x]];
        for (var s = 0; s < late.Length; s++)
            late[s] = Math.Max(0, Math.Max(starts[s] - latest, starts[s] + lengths[s] - due));
        foreach (int arc in flow.LimitsOf(x))
            Raise(late, starts, sweep.Starts(flow.Problem.Relations.From[arc]), flow.Problem.Relations.Max[arc]);
    }

    /// <summary>Ticks that a service could begin later than planned without being late; only by the plan's own times.</summary>
    public int Spare(int x)
    {
        int start = flow.Start(x);
        int spare = Math.Min(
            _services.WindowLatest[flow.Window[x]],
            _services.WindowDue[flow.Window[x]] - flow.Length(x)
        );
        foreach (int arc in flow.LimitsOf(x))
            spare = Math.Min(spare, flow.Start(flow.Problem.Relations.From[arc]) + flow.Problem.Relations.Max[arc]);
        return spare - start;
    }

    private static void Raise(Span<int> late, ReadOnlySpan<int> starts, ReadOnlySpan<int> from, int most)
    {
        for (var s = 0; s < late.Length; s++)
            late[s] = Math.Max(late[s], starts[s] - from[s] - most);
    }
}
