namespace Planner.Routing;

/// <summary>
/// Exact times of fixed routes. Variables: starts of services and breaks, departure and return of each route, the highest
/// tardiness; bounds and differences between them; a convex cost of each. Such a problem is L-natural-convex: from the least
/// times, shifting right the closed set of steepest descent, as far as the slopes hold, ends in the optimum (Murota, Discrete
/// Convex Analysis, chapter 10). The window of each service is the one its earliest start lies in.
/// </summary>
internal sealed unsafe partial class TimingGraph(SearchData data)
{
    // One highest tardiness ties all routes into one component. In large problems it is held at its least value instead, which
    // gives up only plans that buy waiting off with it.
    private const int CoupledServices = 150;
    private readonly TimingTerms terms = new(data.Problem.Weights);
    private readonly ClosureCut cut = new();
    private readonly int[] value = new int[data.Nodes + data.Routes + 2];
    private readonly int[] upper = new int[data.Nodes + data.Routes + 2];
    private readonly int[] latest = new int[data.Nodes];
    private readonly bool[] inSet = new bool[data.Nodes + data.Routes + 2];
    private readonly bool[] isUsed = new bool[data.Nodes + data.Routes + 2];
    private readonly Int128[] slope = new Int128[data.Nodes + data.Routes + 2];
    private readonly int[] reach = new int[data.Nodes + data.Routes + 2];
    private readonly Int128[] extra = new Int128[data.Nodes];
    private readonly TimingComponents components = new(data.Nodes + data.Routes + 2);
    private readonly List<TimingArc> arcs = [];

    /// <summary>Start of a service or break node, after <see cref="Solve"/>.</summary>
    public int Start(int node) => value[node];

    public int Departure(int route) => value[data.Depot + route];

    public int Return(int route) => value[data.Nodes + route];

    private int Highest => data.Nodes + data.Routes;
    private int HighestIdle => data.Nodes + data.Routes + 1;

    /// <summary>Takes the routes and their earliest times from a settled state.</summary>
    public void Load<TFeatures>(RouteState<TFeatures> state)
        where TFeatures : struct, IFeatureSet
    {
        arcs.Clear();
        Array.Clear(isUsed);
        value[Highest] = 0;
        upper[Highest] = RoutingProblem.Unlimited;
        Array.Clear(extra);
        LoadIdle(state);
        for (int r = 0; r < data.Routes; r++)
        {
            if (state.Count[r] > 0)
            {
                LoadRoute(state, r);
            }
        }

        for (int x = 0; x < data.Services; x++)
        {
            if (state.Route[x] >= 0)
            {
                LoadRelations(state, x);
            }
        }
    }

    /// <summary>Moves all times to their optimum.</summary>
    public void Solve()
    {
        components.Split(arcs, isUsed);
        for (int k = 0; k < components.Count; k++)
        {
            while (Improve(components.Members(k), components.Arcs(k))) { }
        }
    }

    private void Use(int variable, int least, int most) =>
        (value[variable], upper[variable], isUsed[variable]) = (least, most, true);

    /// <summary>One shift of the best closed set of a component; false when there is none.</summary>
    private bool Improve(ReadOnlySpan<int> members, ReadOnlySpan<int> own)
    {
        bool falls = false;
        foreach (int i in members)
        {
            (slope[i], reach[i]) = SlopeOf(i);
            reach[i] = Math.Min(reach[i], upper[i] - value[i]);
            falls |= slope[i] < 0 && reach[i] > 0;
        }

        if (!falls)
        {
            return false;
        }

        cut.Reset(members.Length);
        for (int k = 0; k < members.Length; k++)
        {
            cut.AddWeight(k, upper[members[k]] == value[members[k]] ? Int128.MaxValue / 8 : slope[members[k]]);
        }

        foreach (int e in own)
        {
            TimingArc arc = arcs[e];
            if (value[arc.To] == value[arc.From] + arc.Lag)
            {
                cut.AddImplication(components.Position(arc.From), components.Position(arc.To));
            }
        }

        if (!cut.Solve(inSet))
        {
            return false;
        }

        Shift(members, own);
        return true;
    }

    private void Shift(ReadOnlySpan<int> members, ReadOnlySpan<int> own)
    {
        int step = RoutingProblem.Unlimited;
        for (int k = 0; k < members.Length; k++)
        {
            step = inSet[k] ? Math.Min(step, reach[members[k]]) : step;
        }

        foreach (int e in own)
        {
            TimingArc arc = arcs[e];
            if (inSet[components.Position(arc.From)] && !inSet[components.Position(arc.To)])
            {
                step = Math.Min(step, value[arc.To] - value[arc.From] - arc.Lag);
            }
        }

        for (int k = 0; k < members.Length; k++)
        {
            value[members[k]] += inSet[k] ? step : 0;
        }
    }

    private (Int128 Slope, int Reach) SlopeOf(int i)
    {
        if (i < data.Services)
        {
            (Int128 slope, int reach) = terms.Service(
                value[i],
                latest[i],
                data.PreferredEarliest[i],
                data.PreferredLatest[i]
            );
            return (slope + extra[i], reach);
        }

        if (i < data.Depot)
        {
            return (extra[i], RoutingProblem.Unlimited);
        }

        if (i < data.Nodes)
        {
            return (-terms.Waiting, RoutingProblem.Unlimited);
        }

        if (i >= Highest)
        {
            return (i == Highest ? terms.Highest : terms.Idle, RoutingProblem.Unlimited);
        }

        return terms.Return(value[i], data.SoftEnd[i - data.Nodes]);
    }
}
