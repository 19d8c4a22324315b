using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Counts the replacements of visits in a plan. Not thread-safe.</summary>
internal sealed class BenchScan
{
    private readonly CompiledProblem _compiled;
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;
    private readonly ReplacementScan _scan;
    private readonly int[] _routeOf;

    public BenchScan(CompiledProblem compiled, RoutingSolution solution)
    {
        (_compiled, _problem, _solution) = (compiled, compiled.Problem, solution);
        _scan = new ReplacementScan(_problem, solution);
        _routeOf = [.. Enumerable.Repeat(-1, _problem.ServiceCount)];
        for (var r = 0; r < _problem.RouteCount; r++)
            foreach (int x in solution.Routes[r].Where(stop => stop >= 0))
                _routeOf[x] = r;
    }

    /// <summary>Route of a service; -1 = nobody's.</summary>
    public int RouteOf(int service) => _routeOf[service];

    public bool IsServed(int visit) => _routeOf[_problem.Visits.ServiceFirst[visit]] >= 0;

    public IEnumerable<int> Services(int visit)
    {
        int first = _problem.Visits.ServiceFirst[visit];
        return Enumerable.Range(first, _problem.Visits.ServiceFirst[visit + 1] - first);
    }

    /// <summary>Of a served visit; of a visit for two the weaker half.</summary>
    public BenchDepth Depth(int visit) =>
        Services(visit).Select(OfService).OrderBy(d => d.Reachable.Count).ThenBy(d => d.Qualified.Count).First();

    private BenchDepth OfService(int service)
    {
        Visit visit = _compiled.Frame.Services[service].Visit;
        return new BenchDepth(
            visit.Id,
            visit.Mandatory,
            _compiled.Grid.At(_solution.ServiceStart[service]),
            _compiled.Frame.Routes[_routeOf[service]].Clinician.Id,
            Ids(Enumerable.Range(0, _problem.RouteCount).Where(r => IsQualified(service, r))),
            Ids(_scan.RoutesFor(service))
        );
    }

    private bool IsQualified(int service, int route) =>
        _problem.Assignments.Allowed[service * _problem.RouteCount + route]
        && _problem.Routes.Clinician[route] != _problem.Routes.Clinician[_routeOf[service]]
        && IsOnDuty(service, route);

    private bool IsOnDuty(int service, int route)
    {
        for (int w = _problem.Services.WindowFirst[service]; w < _problem.Services.WindowFirst[service + 1]; w++)
            if (
                _problem.Services.WindowLatest[w] >= _problem.Routes.ShiftStart[route]
                && _problem.Services.WindowEarliest[w] < _problem.Routes.HardEnd[route]
            )
                return true;
        return false;
    }

    private IReadOnlyList<ClinicianId> Ids(IEnumerable<int> routes) =>
        [
            .. routes
                .Select(r => _problem.Routes.Clinician[r])
                .Distinct()
                .Order()
                .Select(c => _compiled.Request.Clinicians[c].Id),
        ];
}
