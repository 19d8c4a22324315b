namespace Planner.Routing;

/// <summary>Sums of one used route that do not depend on times: ticks of travel, of service with set-up, of breaks; metres.</summary>
internal readonly record struct RouteWalk(long Travel, long Metres, long Service, long Breaks)
{
    public static RouteWalk Of(RoutingProblem p, int[] stops, int r)
    {
        long travel = 0;
        long metres = 0;
        long service = 0;
        long breaks = 0;
        int at = p.Routes.StartLocation[r];
        foreach (int stop in stops)
        {
            if (stop < 0)
            {
                breaks += p.Breaks.Length[~stop];
                continue;
            }

            int to = p.Services.Location[stop];
            travel += Ticks(p, at, to);
            metres += Metre(p, at, to);
            service += Length(p, stop, r, at);
            at = to;
        }

        int end = p.Routes.EndLocation[r];
        return new RouteWalk(travel + Ticks(p, at, end), metres + Metre(p, at, end), service, breaks);
    }

    /// <summary>Ticks of waiting behind a first break that do not count.</summary>
    public static long FreeWait(RoutingProblem p, RoutingSolution s, int r)
    {
        int[] stops = s.Routes[r];
        if (!p.Breaks.AtStop || !p.Breaks.WaitBehindFirstIsFree || stops.Length < 2 || stops[0] >= 0)
        {
            return 0;
        }

        long end = (long)s.BreakStart[~stops[0]] + p.Breaks.Length[~stops[0]];
        return (stops[1] < 0 ? s.BreakStart[~stops[1]] : s.ServiceStart[stops[1]]) - end;
    }

    /// <summary>Set-up and service ticks behind a stop at <paramref name="before"/>.</summary>
    public static int Length(RoutingProblem p, int x, int r, int before)
    {
        int setUp = p.Services.Location[x] == before ? 0 : p.Services.SetUp[x];
        return setUp + p.Services.Duration[(x * p.Services.DurationClassCount) + p.Routes.DurationClass[r]];
    }

    public static int Ticks(RoutingProblem p, int from, int to) => p.Travel.Ticks[(from * p.Travel.LocationCount) + to];

    private static int Metre(RoutingProblem p, int from, int to) =>
        p.Travel.Metres.Length == 0 ? 0 : p.Travel.Metres[(from * p.Travel.LocationCount) + to];
}
