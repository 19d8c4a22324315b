using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// The order in which a plan's days unfold: who comes after whom in each route, who waits for whom across routes, and an order of
/// all services in which everything stands behind what it waits for. Services that begin together are one step.
/// </summary>
internal sealed class DayFlow
{
    private readonly int[] _leader;
    private readonly int[][] _waits;
    private readonly int[][] _limits;
    private readonly int[] _stepOf;

    public DayFlow(RoutingProblem problem, RoutingSolution solution)
    {
        (Problem, Solution) = (problem, solution);
        int services = problem.ServiceCount;
        Before = [.. Enumerable.Repeat(-1, services)];
        Route = [.. Enumerable.Repeat(-1, services)];
        Pauses = [.. Enumerable.Repeat<int[]>([], services)];
        Last = [.. Enumerable.Repeat(-1, problem.RouteCount)];
        LastPauses = [.. Enumerable.Repeat<int[]>([], problem.RouteCount)];
        for (var r = 0; r < problem.RouteCount; r++)
            Walk(r);
        Arcs = [.. Enumerable.Range(0, problem.Relations.From.Length).Where(IsBinding)];
        _leader = Leaders();
        _waits = ByService(IsWait);
        _limits = ByService(arc => !IsTogether(arc) && problem.Relations.Max[arc] < RoutingProblem.Unlimited);
        Steps = new StepOrder(this).Sort();
        _stepOf = new int[services];
        for (var k = 0; k < Steps.Length; k++)
            foreach (int x in Steps[k])
                _stepOf[x] = k;
        Window =
        [
            .. Enumerable.Range(0, services).Select(x => IsServed(x) ? problem.Services.WindowAt(x, Start(x)) : -1),
        ];
        Clusters = RouteClusters.Of(this);
    }

    public RoutingProblem Problem { get; }

    /// <summary>The plan as it stands.</summary>
    public RoutingSolution Solution { get; }

    /// <summary>Route by service; -1 = not served.</summary>
    public int[] Route { get; }

    /// <summary>The service before in the route; -1 = the first.</summary>
    public int[] Before { get; }

    /// <summary>Breaks between the service before and this one, in order.</summary>
    public int[][] Pauses { get; }

    /// <summary>Last service by route; -1 = unused.</summary>
    public int[] Last { get; }

    /// <summary>Breaks behind the last service, by route.</summary>
    public int[][] LastPauses { get; }

    /// <summary>Relations of which both services are served.</summary>
    public int[] Arcs { get; }

    /// <summary>Services that begin together, in an order that respects who waits for whom.</summary>
    public int[][] Steps { get; }

    /// <summary>All services that begin together with this one, itself included.</summary>
    public int[] StepOf(int x) => Steps[_stepOf[x]];

    /// <summary>Entry of the planned window, by service.</summary>
    public int[] Window { get; }

    /// <summary>Routes that do not touch each other, apart.</summary>
    public IReadOnlyList<RouteCluster> Clusters { get; }

    public bool IsServed(int x) => Route[x] >= 0;

    /// <summary>The lowest of the services that begin together with this one.</summary>
    public int Leader(int x) => _leader[x] == x ? x : _leader[x] = Leader(_leader[x]);

    /// <summary>Relations whose first service this one waits for.</summary>
    public int[] WaitsOf(int x) => _waits[x];

    /// <summary>Relations that bound how long this service may begin behind another.</summary>
    public int[] LimitsOf(int x) => _limits[x];

    /// <summary>Whether a relation makes its second service wait for the first (in between them lies a least gap of 0 or more).</summary>
    public bool IsWait(int arc) => Problem.Relations.Min[arc] >= 0 && !IsTogether(arc);

    public int Place(int x) => Problem.Services.Location[x];

    /// <summary>Place before a service: of the service before, or the start of its route.</summary>
    public int PlaceBefore(int x) => Before[x] >= 0 ? Place(Before[x]) : Problem.Routes.StartLocation[Route[x]];

    /// <summary>Planned ticks of service, set-up included.</summary>
    public int Length(int x)
    {
        ServiceTable services = Problem.Services;
        int setUp = PlaceBefore(x) == Place(x) ? 0 : services.SetUp[x];
        return setUp + services.Duration[x * services.DurationClassCount + Problem.Routes.DurationClass[Route[x]]];
    }

    public int Start(int x) => Solution.ServiceStart[x];

    private bool IsTogether(int arc) => Problem.Relations.Min[arc] == 0 && Problem.Relations.Max[arc] == 0;

    private bool IsBinding(int arc) => IsServed(Problem.Relations.From[arc]) && IsServed(Problem.Relations.To[arc]);

    /// <summary>Binding relations of a kind by the service they lead to.</summary>
    private int[][] ByService(Func<int, bool> isMeant)
    {
        ILookup<int, int> arcs = Arcs.Where(isMeant).ToLookup(arc => Problem.Relations.To[arc]);
        return [.. Enumerable.Range(0, Problem.ServiceCount).Select(x => arcs[x].ToArray())];
    }

    private void Walk(int r)
    {
        var pauses = new List<int>();
        foreach (int stop in Solution.Routes[r])
        {
            if (stop < 0)
            {
                pauses.Add(~stop);
                continue;
            }
            (Route[stop], Before[stop], Pauses[stop]) = (r, Last[r], [.. pauses]);
            Last[r] = stop;
            pauses.Clear();
        }
        LastPauses[r] = [.. pauses];
    }

    private int[] Leaders()
    {
        int[] leader = [.. Enumerable.Range(0, Problem.ServiceCount)];
        foreach (int arc in Arcs.Where(IsTogether))
        {
            (int a, int b) = (Root(leader, Problem.Relations.From[arc]), Root(leader, Problem.Relations.To[arc]));
            leader[Math.Max(a, b)] = Math.Min(a, b);
        }
        return leader;
    }

    private static int Root(int[] leader, int x)
    {
        while (leader[x] != x)
            x = leader[x];
        return x;
    }
}
