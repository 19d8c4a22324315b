using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// The visits a solution leaves out, each with its reasons: what stands against it on an empty day, or, where somebody could make
/// it then, what is in the way in the routes as they stand.
/// </summary>
internal sealed class LeftOutVisits(CompiledProblem compiled, Servability servability)
{
    public IReadOnlyList<UnassignedVisit> Of(RoutingSolution solution)
    {
        var reasons = new LeftOutReasons(compiled, solution);
        return
        [
            .. Enumerable
                .Range(0, compiled.Problem.VisitCount)
                .Where(visit => solution.ServiceStart[compiled.Problem.Visits.ServiceFirst[visit]] < 0)
                .Select(visit => Of(visit, reasons)),
        ];
    }

    /// <summary>One visit that is left out.</summary>
    public UnassignedVisit Of(int visit, LeftOutReasons reasons)
    {
        VisitId id = compiled.Request.Visits[visit].Id;
        VisitServability alone = servability.Of(id);
        return new UnassignedVisit(id, alone.Servable, alone.Servable ? reasons.Of(visit) : alone.Reasons);
    }
}
