using Planner.Routing;

namespace Planner.Analysis;

/// <summary>A solution told by another schedule: the same routes; breaks as soon as they may begin, returns as early as they follow.</summary>
internal static class BufferedSolution
{
    /// <param name="schedule">No start later than in the flow's solution, and each reachable from the one before.</param>
    public static RoutingSolution Of(DayFlow flow, DaySchedule schedule)
    {
        RoutingSolution old = flow.Solution;
        var (breaks, returns) = ((int[])old.BreakStart.Clone(), (int[])old.Return.Clone());
        for (var r = 0; r < returns.Length; r++)
        {
            if (flow.Last[r] < 0)
                continue;
            for (int x = flow.Last[r]; x >= 0; x = flow.Before[x])
                Arrive(flow, flow.Pauses[x], Ready(flow, schedule, r, flow.Before[x]), 0, breaks);
            int last = flow.Last[r];
            int home = Ticks(flow.Problem, flow.Place(last), flow.Problem.Routes.EndLocation[r]);
            returns[r] = Arrive(flow, flow.LastPauses[r], Ready(flow, schedule, r, last), home, breaks);
        }
        return old with
        {
            ServiceStart = (int[])schedule.Start.Clone(),
            Departure = (int[])schedule.Departure.Clone(),
            BreakStart = breaks,
            Return = returns,
        };
    }

    /// <summary>Arrival behind a drive of so many ticks with the breaks of the gap, which are written down.</summary>
    private static int Arrive(DayFlow flow, int[] pauses, int ready, int drive, int[] breaks)
    {
        (int arrival, int clock) = (ready + drive, ready);
        foreach (int pause in pauses)
        {
            breaks[pause] = Math.Max(clock, flow.Problem.Breaks.EarliestStart[pause]);
            clock = breaks[pause] + flow.Problem.Breaks.Length[pause];
            arrival += flow.Problem.Breaks.Length[pause];
        }
        return Math.Max(arrival, clock);
    }

    private static int Ready(DayFlow flow, DaySchedule schedule, int r, int before) =>
        before < 0 ? schedule.Departure[r] : schedule.Start[before] + flow.Length(before);

    private static int Ticks(RoutingProblem problem, int from, int to) =>
        problem.Travel.Ticks[from * problem.Travel.LocationCount + to];
}
