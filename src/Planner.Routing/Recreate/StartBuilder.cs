namespace Planner.Routing;

/// <summary>A first solution: visits by earliest window, each at its best place; what fits nowhere stays out.</summary>
internal sealed unsafe class StartBuilder<TFeatures>(MoveContext<TFeatures> context, BestInsertion<TFeatures> insertion)
    where TFeatures : struct, IFeatureSet
{
    private readonly SearchData data = context.Data;

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

    /// <summary>Takes of a given solution what fits, then tries to insert the rest.</summary>
    public void Adopt(RoutingSolution given)
    {
        RouteState<TFeatures> state = context.State;
        int[] next = SuccessorLists.From(data.Problem, given.Routes);
        int[] low = new int[data.Nodes];
        new ReadOnlySpan<int>(data.WindowFirst, data.Depot).CopyTo(low);
        if (!state.Restore(next, low))
        {
            AdoptOneByOne(state, given);
        }

        int[] bank = new Span<int>(state.Bank, state.Now.BankCount).ToArray();
        foreach (int visit in bank.OrderBy(Earliest).ThenBy(v => v))
        {
            Add(state, visit);
        }
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
                AdoptVisit(state, v, route, position);
            }
        }
    }

    private void AdoptVisit(RouteState<TFeatures> state, int visit, int[] route, int[] position)
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
        state.MarkServed(visit);
        insertion.Insert(visit, long.MaxValue / 2);
        state.Commit();
    }

    private int Earliest(int visit) => data.WindowEarliest[data.WindowFirst[data.ServiceFirst[visit]]];
}
