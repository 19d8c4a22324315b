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
        late.Clear();
        if (latest < RoutingProblem.Unlimited)
            ScenarioRows.RaiseTo(late, starts, -latest);
        if (due < RoutingProblem.Unlimited)
            ScenarioRows.RaiseToSum(late, starts, lengths, due);
        foreach (int arc in flow.LimitsOf(x))
            ScenarioRows.RaiseToGap(
                late,
                starts,
                sweep.Starts(flow.Problem.Relations.From[arc]),
                flow.Problem.Relations.Max[arc]
            );
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
}
