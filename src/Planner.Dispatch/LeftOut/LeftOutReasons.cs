using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Why nobody makes a visit, clinician by clinician: the rule that forbids it, or what is in the way in the routes as they stand.
/// Clinicians with the same rule share a reason, told by the one who is nearest to fitting.
/// </summary>
internal sealed class LeftOutReasons
{
    /// <summary>Farther than any obstacle in a route, nearer than what can never be.</summary>
    private const long Bound = long.MaxValue - 1;

    private readonly CompiledProblem _compiled;
    private readonly RoomProbe _probe;
    private readonly Bonds _bonds;
    private readonly int[] _clinicians;

    public LeftOutReasons(CompiledProblem compiled, RoutingSolution solution)
    {
        _compiled = compiled;
        _probe = new RoomProbe(compiled.Problem, solution);
        _bonds = new Bonds(compiled.Problem);
        _clinicians = _bonds.CliniciansOf(solution.Routes);
    }

    public IReadOnlyList<BlockingReason> Of(int visit)
    {
        int first = _compiled.Problem.Visits.ServiceFirst[visit];
        int end = _compiled.Problem.Visits.ServiceFirst[visit + 1];
        return
        [
            .. Enumerable
                .Range(first, end - first)
                .SelectMany(OfService)
                .OrderBy(reason => reason.Distance)
                .GroupBy(reason => reason.Rule)
                .Select(Join),
        ];
    }

    private IEnumerable<LeftOutReason> OfService(int service) =>
        Enumerable
            .Range(0, _compiled.Problem.RouteCount)
            .Select(route => OfRoute(service, route))
            .GroupBy(reason => reason.Clinician)
            .Select(reasons => reasons.MinBy(reason => reason.Distance)!);

    private LeftOutReason OfRoute(int service, int route)
    {
        Clinician clinician = _compiled.Frame.Routes[route].Clinician;
        if (_compiled.Reason(service, route) is [var forbidden, ..])
            return new LeftOutReason(clinician.Id, forbidden.Rule, forbidden.Message, long.MaxValue);
        if (_bonds.Blocking(service, route, _clinicians) is { } bond)
            return new LeftOutReason(clinician.Id, bond, BondWords.OfClinician(bond, clinician), Bound);
        if (_probe.LeastObstacle(service, route) is { } obstacle)
            return new LeftOutReason(
                clinician.Id,
                obstacle.Rule,
                ObstacleWords.Of(_compiled, route, obstacle),
                obstacle.Shortfall
            );
        // The route by itself has room: what hangs together with the visit in time has not.
        (string rule, string words) = BondWords.OfTime(_compiled.Request, _compiled.Frame.Services[service].Visit);
        return new LeftOutReason(clinician.Id, rule, words, 0);
    }

    private static BlockingReason Join(IGrouping<string, LeftOutReason> reasons)
    {
        LeftOutReason nearest = reasons.MinBy(reason => reason.Distance)!;
        ClinicianId[] clinicians = [.. reasons.Select(reason => reason.Clinician).Distinct()];
        string words =
            clinicians.Length == 1 ? nearest.Words : $"{clinicians.Length} clinicians, nearest: {nearest.Words}";
        return new BlockingReason(reasons.Key, words, clinicians);
    }
}
