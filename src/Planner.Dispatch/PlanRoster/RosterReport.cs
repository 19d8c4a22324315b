using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Writes the plan of a solution: its routes, and why each visit that is left out is left out.</summary>
internal sealed class RosterReport(CompiledProblem compiled, PlanOrigin origin)
{
    public Plan Write(RoutingSolution solution)
    {
        var leftOut = new LeftOutVisits(compiled);
        return PlanWriter.Write(compiled, solution, origin, leftOut.Of(solution), leftOut.ServableAlone);
    }
}
