using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>What every plan of the rest of a day states beside its routes: worked out once, while the search runs.</summary>
internal sealed class RestFacts
{
    private readonly Servability _servability;
    private readonly int _upperBound;
    private readonly string _hash;

    public RestFacts(RemainingDay day)
    {
        _servability = new Servability(day.Request, day.Travel);
        _upperBound = ServableUpperBound.Of(day.Request, _servability);
        _hash = PlanRequestHash.Of(day.Request);
        foreach (Visit visit in day.Request.Visits)
            _ = _servability.Of(visit.Id);
    }

    /// <summary>Safe from several threads once made.</summary>
    public Plan Write(CompiledProblem compiled, RoutingSolution solution, RepairPlanOptions options)
    {
        var unassigned = new LeftOutVisits(compiled, _servability).Of(solution);
        return Dispatch.PlanWriter.Write(compiled, solution, Origin(compiled, options), unassigned, _upperBound);
    }

    private PlanOrigin Origin(CompiledProblem compiled, RepairPlanOptions options) =>
        new()
        {
            EngineVersion = EngineVersion.Text,
            InputHash = _hash,
            Seed = options.Seed,
            Budget = options.Budget,
            TravelSource = compiled.Travel.Matrix.Source,
            TravelIsGreatCircle = compiled.Travel.Matrix.IsGreatCircle,
            Actor = options.Actor,
            Reason = options.Reason,
            Recipe = RepairOrder.Recipe,
        };
}
