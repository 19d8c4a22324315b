using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Who could be asked to take a visit: a route for each service, those first where least has to give way in any case.</summary>
internal sealed class Candidates
{
    private readonly StandingPlan _standing;
    private readonly DayCutter _cutter;
    private readonly int _first;

    public Candidates(StandingPlan standing, DayCutter cutter, int visit)
    {
        (_standing, _cutter) = (standing, cutter);
        _first = standing.Problem.Visits.ServiceFirst[visit];
        bool isPair = standing.Problem.Visits.ServiceFirst[visit + 1] - _first > 1;
        All =
        [
            .. (isPair ? Pairs() : Singles())
                .Where(IsReachable)
                .Select(routes => new Candidate(routes, _cutter.Given(routes)))
                .OrderBy(candidate => candidate.Weight),
        ];
    }

    public IReadOnlyList<Candidate> All { get; }

    private IEnumerable<int[]> Singles() => Enumerable.Range(0, _standing.Problem.RouteCount).Select(r => new[] { r });

    private IEnumerable<int[]> Pairs() =>
        from one in Enumerable.Range(0, _standing.Problem.RouteCount)
        from other in Enumerable.Range(0, _standing.Problem.RouteCount)
        where
            _standing.Compiled.Frame.Routes[one].ClinicianIndex != _standing.Compiled.Frame.Routes[other].ClinicianIndex
        where _standing.Compiled.Frame.Routes[one].Date == _standing.Compiled.Frame.Routes[other].Date
        select new[] { one, other };

    private bool IsReachable(int[] routes) =>
        routes.Index().All(r => HasWay(_standing.Problem.Routes.StartLocation[r.Item], _first + r.Index));

    private bool HasWay(int from, int service)
    {
        TravelTable travel = _standing.Problem.Travel;
        int to = _standing.Problem.Services.Location[service];
        return travel.Ticks[from * travel.LocationCount + to] < RoutingProblem.Unreachable;
    }
}
