namespace Planner.Routing;

/// <summary>Idle time of routes in ticks; formulas in solver-models/decisions/0002.</summary>
internal static class RouteIdle
{
    /// <summary>The greatest of all routes.</summary>
    public static long Highest(RoutingProblem p, RoutingSolution s)
    {
        long highest = 0;
        for (int r = 0; r < p.RouteCount; r++)
        {
            long idle = Unused(p, r);
            if (s.Routes[r].Length > 0)
            {
                RouteWalk walk = RouteWalk.Of(p, s.Routes[r], r);
                idle = EndOfDuty(p, r, s.Return[r]) - p.Routes.ShiftStart[r] - walk.Travel - walk.Service - walk.Breaks;
            }

            highest = Math.Max(highest, idle);
        }

        return highest;
    }

    /// <summary>Idle ticks of a route without a stop: its breaks are taken as far as each fits the shift.</summary>
    public static int Unused(RoutingProblem p, int r)
    {
        if (p.Routes.SoftEnd[r] >= RoutingProblem.Unlimited)
        {
            return 0;
        }

        int idle = p.Routes.SoftEnd[r] - p.Routes.ShiftStart[r];
        for (int b = 0; b < p.BreakCount; b++)
        {
            int start = Math.Max(p.Breaks.EarliestStart[b], p.Routes.ShiftStart[r]);
            bool fits = start <= p.Breaks.LatestStart[b] && start + p.Breaks.Length[b] <= p.Routes.HardEnd[r];
            idle -= p.Breaks.Route[b] == r && fits ? p.Breaks.Length[b] : 0;
        }

        return Math.Max(0, idle);
    }

    private static int EndOfDuty(RoutingProblem p, int r, int back) =>
        p.Routes.SoftEnd[r] < RoutingProblem.Unlimited ? Math.Max(back, p.Routes.SoftEnd[r]) : back;
}
