using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Writes the plan of a solution: its routes, and why each visit that is left out is left out.</summary>
internal sealed class RosterReport(CompiledProblem compiled, PlanOrigin origin)
{
    public Plan Write(RoutingSolution solution)
    {
        var servability = new Servability(compiled.Request, compiled.Travel);
        var unassigned = new LeftOutVisits(compiled, servability).Of(solution);
        int bound = ServableUpperBound.Of(compiled.Request, servability);
        return PlanWriter.Write(compiled, solution, origin, unassigned, bound);
    }
}
