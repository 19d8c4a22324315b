using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A plan as it stands, read for questions: who serves what, in which route, beside the problem it was made from.</summary>
internal sealed class StandingPlan
{
    private readonly int[] _routeOf;
    private readonly ILookup<VisitId, VisitRelation> _relations;

    public StandingPlan(PlanRequest request, Plan plan, TravelLookup travel)
    {
        Plan = plan;
        Compiled = ProblemCompiler.Compile(request, travel);
        Solution = SolutionReader.Read(Compiled, plan);
        _routeOf = [.. Enumerable.Repeat(-1, Problem.ServiceCount)];
        for (var route = 0; route < Solution.Routes.Length; route++)
            foreach (int node in Solution.Routes[route].Where(node => node >= 0))
                _routeOf[node] = route;
        _relations = request
            .Relations.SelectMany(relation =>
                new[] { relation.First, relation.Second }.Distinct().Select(visit => (visit, relation))
            )
            .ToLookup(pair => pair.visit, pair => pair.relation);
        HorizonEnd = Problem.Routes.HardEnd.DefaultIfEmpty(0).Max();
        Clock = new PlanClock(request);
    }

    public Plan Plan { get; }
    public CompiledProblem Compiled { get; }
    public RoutingProblem Problem => Compiled.Problem;
    public PlanRequest Request => Compiled.Request;
    public TravelLookup Travel => Compiled.Travel;
    public RoutingSolution Solution { get; }
    public PlanClock Clock { get; }

    /// <summary>The last tick at which anybody is on duty.</summary>
    public int HorizonEnd { get; }

    /// <summary>The route that serves a service; -1 = none.</summary>
    public int RouteOf(int service) => _routeOf[service];

    public bool IsServed(int service) => _routeOf[service] >= 0;

    public Visit VisitOf(int service) => Compiled.Frame.Services[service].Visit;

    public Clinician ClinicianOf(int route) => Compiled.Frame.Routes[route].Clinician;

    /// <summary>Services of a route, in order.</summary>
    public IEnumerable<int> ServicesOf(int route) => Solution.Routes[route].Where(node => node >= 0);

    /// <summary>Who serves a visit now.</summary>
    public IEnumerable<ClinicianId> CliniciansOf(VisitId visit) =>
        Compiled.Frame.ServicesOf(visit).Where(IsServed).Select(service => ClinicianOf(_routeOf[service]).Id);

    /// <summary>Relations that name the visit.</summary>
    public IEnumerable<VisitRelation> RelationsOf(VisitId visit) => _relations[visit];

    /// <summary>
    /// The plan without a visit: every other stop keeps its route and its order, at its best time. Null where they have none: a
    /// set-up that the visit spared another at its address may be too much.
    /// </summary>
    public StandingPlan? Without(VisitId visit)
    {
        HashSet<int> gone = [.. Compiled.Frame.ServicesOf(visit)];
        int[][] routes =
        [
            .. Solution
                .Routes.Select(nodes => nodes.Where(node => !gone.Contains(node)).ToArray())
                .Select(nodes => nodes.Any(node => node >= 0) ? nodes : []),
        ];
        if (new RouteTimer(Problem).CompleteLike(routes, Solution) is not { } timed)
            return null;
        Plan plan = PlanWriter.Write(Compiled, timed, Plan.Origin, [], 0);
        return new StandingPlan(Request, plan, Travel);
    }

    /// <summary>The plan with a visit that it leaves out, by the cheapest single insertion; null where there is none.</summary>
    public RoutingSolution? With(VisitId visit)
    {
        var scan = new InsertionScan(Problem, Solution);
        return scan.Best(Compiled.Frame.IndexOf(visit), 1) is [var best] ? scan.Apply(best) : null;
    }
}
