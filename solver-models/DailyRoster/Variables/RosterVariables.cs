using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Owns every decision that more than one constraint or term needs.</summary>
public sealed class RosterVariables
{
    private readonly Lazy<LatenessVariables> lateness;

    internal RosterVariables(RoutingProblem problem, IWayChoice choice)
    {
        UnmodelledFeatures.Refuse(problem);
        Problem = problem;
        lateness = new(() => new LatenessVariables(this));
        Model = new CpModel("daily roster");
        LastTick = Horizon.LastTick(problem);
        Routes = [.. Enumerable.Range(0, problem.RouteCount).Select(r => new RouteVariables(this, r, Ways(r, choice)))];
        VisitServed = [.. Enumerable.Range(0, problem.VisitCount).Select(NewServed)];
        Services = [.. Enumerable.Range(0, problem.ServiceCount).Select(NewService)];
        Breaks = [.. Enumerable.Range(0, problem.BreakCount).Select(b => new BreakVariables(this, b))];
    }

    /// <summary>The problem the variables stand for.</summary>
    public RoutingProblem Problem { get; }

    /// <summary>The model that has the variables.</summary>
    public CpModel Model { get; }

    /// <summary>By route of the problem.</summary>
    public IReadOnlyList<RouteVariables> Routes { get; }

    /// <summary>By visit: true when all its services are served, false when none is.</summary>
    public IReadOnlyList<BoolVar> VisitServed { get; }

    /// <summary>By service of the problem.</summary>
    public IReadOnlyList<ServiceVariables> Services { get; }

    /// <summary>By break of the problem.</summary>
    public IReadOnlyList<BreakVariables> Breaks { get; }

    /// <summary>How late each service is; made when a term first asks for it.</summary>
    public LatenessVariables Lateness => lateness.Value;

    internal HintBook Hints { get; } = new();

    internal long LastTick { get; }

    /// <summary>The routes that may serve a service, each with the literal that says it does.</summary>
    public IEnumerable<(RouteVariables Route, BoolVar Present)> PresencesOf(int service) =>
        Routes.Where(r => r.Present.ContainsKey(service)).Select(r => (r, r.Present[service]));

    /// <summary>Ticks of set-up at a service: 0 when it is not due or not served.</summary>
    public LinearExpr SetUpTicks(int service) =>
        Services[service].NeedsSetUp is { } needed ? Problem.Services.SetUp[service] * needed : 0;

    /// <summary>Ticks of a service on the route that serves it; 0 when it is not served.</summary>
    public LinearExpr DurationTicks(int service) =>
        LinearExpr.Sum(PresencesOf(service).Select(p => Legs(p.Route.Index).Duration(service) * p.Present));

    internal RouteLegs Legs(int route) => new(Problem, route);

    private BoolVar NewServed(int visit) =>
        Hints.Add(Model.NewBool($"served {visit}"), r => r.RouteOf(Problem.Visits.ServiceFirst[visit]) >= 0);

    private ServiceVariables NewService(int service) =>
        new(this, service, VisitServed[Problem.Services.Visit[service]]);

    private IReadOnlyList<(int From, int To)> Ways(int route, IWayChoice choice)
    {
        var rules = new ArcRules(Problem, route);
        return ArcRules.WithoutDeadEnds([.. choice.Of(route, rules.Ways())]);
    }
}
