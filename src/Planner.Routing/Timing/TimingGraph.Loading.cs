namespace Planner.Routing;

internal sealed unsafe partial class TimingGraph
{
    private void LoadRoute<TFeatures>(RouteState<TFeatures> state, int r)
        where TFeatures : struct, IFeatureSet
    {
        int sentinel = data.Depot + r;
        bool fixedStart = data.Problem.Routes.DepartsAtShiftStart;
        Use(sentinel, data.ShiftStart[r], fixedStart ? data.ShiftStart[r] : RoutingProblem.Unlimited);
        Use(data.Nodes + r, state.Return[r], data.HardEnd[r]);
        int stop = sentinel;
        int last = sentinel;
        int taken = 0;
        if (data.Traits.BreaksAtStop)
        {
            LoadStops(state, r);
            return;
        }

        for (int x = state.Next[sentinel]; ; x = state.Next[x])
        {
            int variable = x == sentinel ? data.Nodes + r : x;
            if (last != stop || (x < data.Depot && x >= data.Services))
            {
                arcs.Add(new TimingArc(last, variable, state.Length[last]));
            }

            if (x < data.Depot && x >= data.Services)
            {
                Use(x, state.Start[x], data.WindowLatest[data.WindowFirst[x]]);
                taken += state.Length[x];
                last = x;
                continue;
            }

            arcs.Add(new TimingArc(stop, variable, state.Length[stop] + state.Leg(stop, x) + taken));
            if (x == sentinel)
            {
                return;
            }

            LoadService(state, x);
            (stop, last, taken) = (x, x, 0);
        }
    }

    /// <summary>A route whose breaks are taken at stops: each gap drives before or behind its breaks, as at the earliest times.</summary>
    private void LoadStops<TFeatures>(RouteState<TFeatures> state, int r)
        where TFeatures : struct, IFeatureSet
    {
        int sentinel = data.Depot + r;
        int stop = sentinel;
        int last = sentinel;
        int drive = 0;
        for (int x = state.Next[sentinel]; ; x = state.Next[x])
        {
            bool isBreak = state.IsBreak(x);
            if (last == stop)
            {
                int leg = state.Leg(stop, isBreak ? state.StopAtOrBehind(x) : x);
                bool later = isBreak && !state.BreaksFollow(stop);
                arcs.Add(new TimingArc(stop, VariableOf(x, r), state.Length[stop] + (later ? 0 : leg)));
                drive = later ? leg : 0;
            }
            else
            {
                arcs.Add(new TimingArc(last, VariableOf(x, r), state.Length[last] + (isBreak ? 0 : drive)));
            }

            if (x == sentinel)
            {
                FreeFirst(state, sentinel, r);
                return;
            }

            if (isBreak)
            {
                Use(x, state.Start[x], data.WindowLatest[data.WindowFirst[x]]);
            }
            else
            {
                LoadService(state, x);
                stop = x;
            }

            last = x;
        }
    }

    private int VariableOf(int node, int r) => node >= data.Depot ? data.Nodes + r : node;

    /// <summary>The wait between a first break and what comes behind it costs nothing.</summary>
    private void FreeFirst<TFeatures>(RouteState<TFeatures> state, int sentinel, int r)
        where TFeatures : struct, IFeatureSet
    {
        int first = state.Next[sentinel];
        if (data.Traits.FreeBehindFirst && state.IsBreak(first))
        {
            extra[first] += terms.Waiting;
            extra[state.Next[first]] -= terms.Waiting;
        }
    }

    /// <summary>The highest idle time is at least that of each route: a constant, or one that grows with the return.</summary>
    private void LoadIdle<TFeatures>(RouteState<TFeatures> state)
        where TFeatures : struct, IFeatureSet
    {
        if (!data.Traits.HasIdle)
        {
            return;
        }

        Use(HighestIdle, state.HighestIdle(), RoutingProblem.Unlimited);
        for (int r = 0; r < data.Routes; r++)
        {
            if (state.Count[r] > 0)
            {
                arcs.Add(new TimingArc(data.Nodes + r, HighestIdle, -data.ShiftStart[r] - state.Busy[r]));
            }
        }
    }

    private void LoadService<TFeatures>(RouteState<TFeatures> state, int x)
        where TFeatures : struct, IFeatureSet
    {
        Use(x, state.Start[x], state.WindowEnd(x, state.Start[x]));
        latest[x] = state.Latest[x];
        if (terms.Highest == 0 || latest[x] >= RoutingProblem.Unlimited)
        {
            return;
        }

        if (data.Services > CoupledServices)
        {
            upper[x] = Math.Min(upper[x], latest[x] + state.Now.MaxLate);
        }
        else
        {
            isUsed[Highest] = true;
            arcs.Add(new TimingArc(x, Highest, -latest[x]));
            value[Highest] = Math.Max(value[Highest], state.Start[x] - latest[x]);
        }
    }

    private void LoadRelations<TFeatures>(RouteState<TFeatures> state, int x)
        where TFeatures : struct, IFeatureSet
    {
        for (int k = data.Arcs.First[x]; k < data.Arcs.First[x + 1]; k++)
        {
            if (state.Route[data.Arcs.Value[k]] >= 0)
            {
                arcs.Add(new TimingArc(x, data.Arcs.Value[k], data.Arcs.Weight[k]));
            }
        }
    }
}
