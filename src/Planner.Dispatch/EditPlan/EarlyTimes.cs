using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Times of a route by itself, everything as early as possible and rules broken where they must be: what stands too late is late.
/// Ticks.
/// </summary>
internal sealed class EarlyTimes(RoutingProblem problem)
{
    /// <summary>Earliest start of each service beside its windows, from what it hangs together with.</summary>
    public int[] Floors { get; } = [.. Enumerable.Repeat(int.MinValue, problem.ServiceCount)];

    /// <summary>Starts of the services of the walks so far; -1 = none.</summary>
    public int[] Starts { get; } = [.. Enumerable.Repeat(-1, problem.ServiceCount)];

    /// <summary>Starts of the breaks of the walks so far; -1 = none.</summary>
    public int[] BreakStarts { get; } = [.. Enumerable.Repeat(-1, problem.BreakCount)];

    /// <summary>Walks a route.</summary>
    /// <returns>By how much stops, breaks and the return are too late in all, and the return.</returns>
    public (long Late, int Return) Walk(int route, int[] nodes)
    {
        (long late, int place, int ready) = (0, problem.Routes.StartLocation[route], problem.Routes.ShiftStart[route]);
        (int breakTime, int breakEnd) = (0, int.MinValue);
        foreach (int node in nodes)
        {
            if (node < 0)
            {
                int begin = Math.Max(Math.Max(ready, breakEnd), problem.Breaks.EarliestStart[~node]);
                late += Math.Max(0, begin - problem.Breaks.LatestStart[~node]);
                (BreakStarts[~node], breakEnd) = (begin, begin + problem.Breaks.Length[~node]);
                breakTime += problem.Breaks.Length[~node];
                continue;
            }
            int arrival = Math.Max(ready + Drive(place, problem.Services.Location[node]) + breakTime, breakEnd);
            (int start, int tooLate) = Start(node, Math.Max(arrival, Floors[node]));
            late += tooLate;
            Starts[node] = start;
            ready = start + Length(route, node, place);
            (place, breakTime, breakEnd) = (problem.Services.Location[node], 0, int.MinValue);
        }
        int back = Math.Max(ready + Drive(place, problem.Routes.EndLocation[route]) + breakTime, breakEnd);
        return (late + Math.Max(0, back - problem.Routes.HardEnd[route]), back);
    }

    private (int Start, int Late) Start(int service, int arrival)
    {
        ServiceTable services = problem.Services;
        (int first, int end) = (services.WindowFirst[service], services.WindowFirst[service + 1]);
        for (int w = first; w < end; w++)
            if (arrival <= services.WindowLatest[w])
                return (Math.Max(arrival, services.WindowEarliest[w]), 0);
        return (arrival, end > first ? arrival - services.WindowLatest[end - 1] : 0);
    }

    private int Length(int route, int service, int before)
    {
        ServiceTable services = problem.Services;
        int setUp = before == services.Location[service] ? 0 : services.SetUp[service];
        return setUp + services.Duration[service * services.DurationClassCount + problem.Routes.DurationClass[route]];
    }

    // Where there is no way the judge says so; the times go on as if there were one.
    private int Drive(int from, int to)
    {
        int ticks = problem.Travel.Ticks[from * problem.Travel.LocationCount + to];
        return ticks >= RoutingProblem.Unreachable ? 0 : ticks;
    }
}
