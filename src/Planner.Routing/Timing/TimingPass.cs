namespace Planner.Routing;

/// <summary>
/// Turns successor lists into a timed solution at the exact optimum of the times: earliest times where every term is regular,
/// else the timing graph. One instance per thread.
/// </summary>
internal sealed unsafe class TimingPass(SearchData data)
{
    private readonly RouteState<RichFeatures> state = new(data);
    private readonly TimingGraph graph = new(data);

    /// <summary>Null when no times fit.</summary>
    public RoutingSolution? Complete(ReadOnlySpan<int> next, ReadOnlySpan<int> lowWindow)
    {
        if (!state.Restore(next, lowWindow))
        {
            return null;
        }

        graph.Load(state);
        if (data.Traits.IsNonRegular)
        {
            graph.Solve();
        }

        return Write();
    }

    private RoutingSolution Write()
    {
        RoutingProblem p = data.Problem;
        int[][] routes = SuccessorLists.ToRoutes(p, new ReadOnlySpan<int>(state.Next, data.Nodes));
        int[] departures = new int[p.RouteCount];
        int[] returns = new int[p.RouteCount];
        int[] breaks = new int[p.BreakCount];
        Array.Fill(breaks, -1);
        for (int r = 0; r < routes.Length; r++)
        {
            bool used = routes[r].Length > 0;
            departures[r] = used ? LatestDeparture(r) : -1;
            returns[r] = used ? graph.Return(r) : -1;
            foreach (int stop in routes[r].Where(stop => stop < 0))
            {
                breaks[~stop] = graph.Start(p.ServiceCount + ~stop);
            }
        }

        int[] starts = new int[p.ServiceCount];
        for (int x = 0; x < starts.Length; x++)
        {
            starts[x] = state.Route[x] < 0 ? -1 : graph.Start(x);
        }

        return new RoutingSolution
        {
            Routes = routes,
            ServiceStart = starts,
            BreakStart = breaks,
            Departure = departures,
            Return = returns,
        };
    }

    /// <summary>Nobody leaves earlier than the first stop and the breaks before it ask for.</summary>
    private int LatestDeparture(int r)
    {
        int sentinel = data.Depot + r;
        int first = state.Next[sentinel];
        if (data.Problem.Routes.DepartsAtShiftStart)
        {
            return data.ShiftStart[r];
        }

        if (data.Traits.BreaksAtStop)
        {
            return graph.Start(first) - state.Leg(sentinel, state.StopAtOrBehind(first));
        }

        int taken = 0;
        int stop = first;
        for (; state.IsBreak(stop); stop = state.Next[stop])
        {
            taken += state.Length[stop];
        }

        int latest = graph.Start(stop) - taken - state.Leg(sentinel, stop);
        return stop == first ? latest : Math.Min(latest, graph.Start(first));
    }
}
