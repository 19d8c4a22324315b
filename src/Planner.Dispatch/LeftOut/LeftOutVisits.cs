using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>The visits a solution leaves out, each with its reasons.</summary>
internal sealed class LeftOutVisits
{
    private readonly CompiledProblem _compiled;
    private readonly LeftOutReasons _alone;

    public LeftOutVisits(CompiledProblem compiled)
    {
        _compiled = compiled;
        _alone = new LeftOutReasons(compiled, EmptyDay(compiled.Problem));
    }

    /// <summary>How many visits somebody could make with nothing else to do.</summary>
    public int ServableAlone => Enumerable.Range(0, _compiled.Problem.VisitCount).Count(_alone.HasRoom);

    public IReadOnlyList<UnassignedVisit> Of(RoutingSolution solution)
    {
        var reasons = new LeftOutReasons(_compiled, solution);
        return
        [
            .. Enumerable
                .Range(0, _compiled.Problem.VisitCount)
                .Where(visit => solution.ServiceStart[_compiled.Problem.Visits.ServiceFirst[visit]] < 0)
                .Select(visit => Unassigned(visit, reasons)),
        ];
    }

    private UnassignedVisit Unassigned(int visit, LeftOutReasons reasons)
    {
        bool servable = _alone.HasRoom(visit);
        return new UnassignedVisit(
            _compiled.Request.Visits[visit].Id,
            servable,
            servable ? reasons.Of(visit) : _alone.Of(visit)
        );
    }

    private static RoutingSolution EmptyDay(RoutingProblem problem) =>
        new()
        {
            Routes = [.. Enumerable.Repeat(Array.Empty<int>(), problem.RouteCount)],
            ServiceStart = [.. Enumerable.Repeat(-1, problem.ServiceCount)],
            BreakStart = [.. Enumerable.Repeat(-1, problem.BreakCount)],
            Departure = [.. Enumerable.Repeat(-1, problem.RouteCount)],
            Return = [.. Enumerable.Repeat(-1, problem.RouteCount)],
        };
}
