using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Why nobody makes a visit, clinician by clinician: the rule that forbids it, or what is in the way in the routes as they stand.
/// Clinicians with the same rule share a reason, told by the one who is nearest to fitting.
/// </summary>
internal sealed class LeftOutReasons(CompiledProblem compiled, RoutingSolution solution)
{
    private readonly RoomProbe _probe = new(compiled.Problem, solution);

    public IReadOnlyList<BlockingReason> Of(int visit)
    {
        int first = compiled.Problem.Visits.ServiceFirst[visit];
        int end = compiled.Problem.Visits.ServiceFirst[visit + 1];
        return
        [
            .. Enumerable.Range(first, end - first).SelectMany(OfService).GroupBy(reason => reason.Rule).Select(Join),
        ];
    }

    private IEnumerable<LeftOutReason> OfService(int service) =>
        Enumerable
            .Range(0, compiled.Problem.RouteCount)
            .Select(route => OfRoute(service, route))
            .GroupBy(reason => reason.Clinician)
            .Select(reasons => reasons.MinBy(reason => reason.Distance)!);

    private LeftOutReason OfRoute(int service, int route)
    {
        ClinicianId clinician = compiled.Frame.Routes[route].Clinician.Id;
        if (compiled.Reason(service, route) is [var forbidden, ..])
            return new LeftOutReason(clinician, forbidden.Rule, forbidden.Message, long.MaxValue);
        return _probe.LeastObstacle(service, route) is { } obstacle
            ? new LeftOutReason(
                clinician,
                obstacle.Rule,
                ObstacleWords.Of(compiled, route, obstacle),
                obstacle.Shortfall
            )
            : OfBonds(service, clinician);
    }

    /// <summary>The route by itself has room: what hangs together with the visit has not.</summary>
    private LeftOutReason OfBonds(int service, ClinicianId clinician)
    {
        Visit visit = compiled.Frame.Services[service].Visit;
        (string rule, string words) = BondWords.Of(compiled.Request, visit);
        return new LeftOutReason(clinician, rule, words, 0);
    }

    private static BlockingReason Join(IGrouping<string, LeftOutReason> reasons)
    {
        LeftOutReason nearest = reasons.MinBy(reason => reason.Distance)!;
        return new BlockingReason(reasons.Key, nearest.Words, [.. reasons.Select(r => r.Clinician).Distinct()]);
    }
}
