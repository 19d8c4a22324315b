namespace Planner.Routing;

/// <summary>A first solution: visits by earliest window, each at its best place; what fits nowhere stays out.</summary>
internal sealed unsafe class StartBuilder<TFeatures>(MoveContext<TFeatures> context, BestInsertion<TFeatures> insertion)
    where TFeatures : struct, IFeatureSet
{
    private const int MostWindowDraws = 4;
    private readonly SearchData data = context.Data;
    private readonly WindowSampler<TFeatures> windows = new(context);

    public void Build()
    {
        RouteState<TFeatures> state = context.State;
        state.Clear();
        int[] order = Enumerable.Range(0, data.Visits).OrderBy(Earliest).ThenBy(v => v).ToArray();
        foreach (int visit in order)
        {
            Add(state, visit);
        }
    }

    /// <summary>Another start: visits in random order, each at its best place.</summary>
    public void BuildAtRandom()
    {
        RouteState<TFeatures> state = context.State;
        state.Clear();
        int[] order = Enumerable.Range(0, data.Visits).ToArray();
        for (int k = 0; k < order.Length; k++)
        {
            int other = k + context.Random.Below(order.Length - k);
            (order[k], order[other]) = (order[other], order[k]);
            Add(state, order[k]);
        }
    }

    /// <summary>Takes of a given solution what fits; the rest is left out.</summary>
    public void Adopt(RoutingSolution given)
    {
        RouteState<TFeatures> state = context.State;
        int[] next = SuccessorLists.From(data.Problem, given.Routes);
        int[] low = new int[data.Nodes];
        for (int x = 0; x < data.Depot; x++)
        {
            low[x] = x < data.Services ? WindowOf(x, given.ServiceStart[x]) : data.WindowFirst[x];
        }

        if (!state.Restore(next, low))
        {
            AdoptOneByOne(state, given);
        }
    }

    /// <summary>Every left-out visit once more.</summary>
    public void InsertLeftOut()
    {
        RouteState<TFeatures> state = context.State;
        int[] bank = new Span<int>(state.Bank, state.Now.BankCount).ToArray();
        foreach (int visit in bank.OrderBy(Earliest).ThenBy(v => v))
        {
            Add(state, visit);
        }
    }

    /// <summary>The last window that begins by the given start: a chosen later window stays chosen.</summary>
    private int WindowOf(int x, int start)
    {
        int window = data.WindowFirst[x];
        while (window + 1 < data.WindowFirst[x + 1] && data.WindowEarliest[window + 1] <= start)
        {
            window++;
        }

        return window;
    }

    /// <summary>Visits by their old start, each where it stood behind those that fitted.</summary>
    private void AdoptOneByOne(RouteState<TFeatures> state, RoutingSolution given)
    {
        state.Clear();
        int[] route = new int[data.Services];
        int[] position = new int[data.Services];
        for (int r = 0; r < given.Routes.Length; r++)
        {
            for (int k = 0; k < given.Routes[r].Length; k++)
            {
                if (given.Routes[r][k] >= 0)
                {
                    (route[given.Routes[r][k]], position[given.Routes[r][k]]) = (r, k);
                }
            }
        }

        foreach (int v in Enumerable.Range(0, data.Visits).OrderBy(v => given.ServiceStart[data.ServiceFirst[v]]))
        {
            if (given.ServiceStart[data.ServiceFirst[v]] >= 0)
            {
                AdoptVisit(state, given, v, route, position);
            }
        }
    }

    private void AdoptVisit(RouteState<TFeatures> state, RoutingSolution given, int visit, int[] route, int[] position)
    {
        Totals before = state.Now;
        state.MarkServed(visit);
        bool fits = true;
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1] && fits; x++)
        {
            int u = data.Depot + route[x];
            while (
                state.Next[u] < data.Depot && (state.IsBreak(state.Next[u]) || position[state.Next[u]] < position[x])
            )
            {
                u = state.Next[u];
            }

            fits = state.MayServe(x, route[x]);
            if (fits)
            {
                if (windows.IsBound(visit))
                {
                    state.LimitWindow(x, WindowOf(x, given.ServiceStart[x]));
                }

                state.Attach(x, u);
            }
        }

        if (!fits || !state.Settle(long.MaxValue))
        {
            state.Undo(0, before);
        }

        state.Commit();
    }

    private void Add(RouteState<TFeatures> state, int visit)
    {
        int tries = windows.IsBound(visit) ? MostWindowDraws : 1;
        do
        {
            state.MarkServed(visit);
            insertion.Insert(visit, long.MaxValue / 2);
            state.Commit();
            if (--tries > 0 && state.BankAt[visit] >= 0)
            {
                windows.TryRebind(visit);
                state.Commit();
            }
        } while (tries > 0 && state.BankAt[visit] >= 0);
    }

    private int Earliest(int visit) => data.WindowEarliest[data.WindowFirst[data.ServiceFirst[visit]]];
}
