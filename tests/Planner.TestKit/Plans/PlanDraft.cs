using NodaTime;
using Planner.Domain;
using Planner.Evaluation;

namespace Planner.TestKit;

/// <summary>
/// Writes a plan from routes as a dispatcher would note them: who, in what order, when. Legs, arrivals, ends, set-ups, returns
/// and costs follow; visits nobody was given are listed as unassigned. It does not ask whether the plan is valid.
/// </summary>
public sealed class PlanDraft(PlanRequest request, ITravelTimes travel)
{
    private readonly List<PlannedRoute> _routes = [];

    /// <summary>Adds the route of a shift.</summary>
    /// <param name="departure">Local time, "08:00" (see <see cref="Sample.At"/>).</param>
    public PlanDraft Route(string shift, string departure, Action<RouteDraft> stops) =>
        Route(shift, Sample.At(departure), stops);

    public PlanDraft Route(string shift, Instant departure, Action<RouteDraft> stops)
    {
        RouteDraft draft = new(request, travel, new ShiftId(shift), departure);
        stops(draft);
        _routes.Add(draft.Build());
        return this;
    }

    public Plan Build()
    {
        HashSet<VisitId> served = [.. _routes.SelectMany(r => r.Stops).Select(s => s.Visit)];
        Visit[] missing = [.. request.Visits.Where(v => !served.Contains(v.Id))];
        Servability servability = new(request, travel);
        Plan plan = new()
        {
            Origin = Origin,
            Routes = _routes.ToArray(),
            Unassigned = [.. missing.Select(v => servability.Of(v.Id)).Select(Unassigned)],
            Cost = [],
            ServableUpperBound = ServableUpperBound.Of(request, servability),
        };
        return plan with { Cost = CostEvaluator.Evaluate(request, plan, travel).Lines };
    }

    private static UnassignedVisit Unassigned(VisitServability alone) =>
        new(alone.Visit, alone.Servable, alone.Reasons);

    private static PlanOrigin Origin { get; } =
        new()
        {
            EngineVersion = "test",
            InputHash = "",
            Seed = 1,
            Budget = "0 iterations",
            TravelSource = "grid",
            TravelIsGreatCircle = true,
        };
}
