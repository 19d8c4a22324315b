using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A plan of the rest of a day looked up by service and by shift, beside what was promised.</summary>
internal sealed class RestOfPlan
{
    private readonly Dictionary<(VisitId, int), (PlannedRoute Route, PlannedStop Stop)> _stops = [];
    private readonly ILookup<VisitId, Promise> _promises;

    public RestOfPlan(RemainingDay day, Plan plan)
    {
        Day = day;
        Plan = plan;
        foreach (PlannedRoute route in plan.Routes)
        foreach (PlannedStop stop in route.Stops)
            _stops[(stop.Visit, stop.Service)] = (route, stop);
        _promises = day.Promises.ToLookup(promise => promise.Visit);
    }

    public RemainingDay Day { get; }
    public Plan Plan { get; }

    public bool Serves(VisitId visit) => _stops.ContainsKey((visit, 0));

    /// <summary>Where a service stands now; null when it is not served.</summary>
    public (PlannedRoute Route, PlannedStop Stop)? Find(VisitId visit, int service) =>
        _stops.TryGetValue((visit, service), out (PlannedRoute, PlannedStop) found) ? found : null;

    /// <summary>What was promised of a visit, one per service; empty for a new one.</summary>
    public IEnumerable<Promise> PromisesOf(VisitId visit) => _promises[visit];

    /// <summary>Visits promised and not served, each once.</summary>
    public IEnumerable<VisitId> NotServed() =>
        Day.Promises.Select(promise => promise.Visit).Distinct().Where(visit => !Serves(visit));

    /// <summary>The stops of a shift as promised, in their order.</summary>
    public static IReadOnlyList<(VisitId Visit, int Service)> Promised(
        RemainingDay day,
        ClinicianId clinician,
        ShiftId shift
    ) =>
        [
            .. day
                .Promises.Where(promise => promise.Clinician == clinician && promise.Shift == shift)
                .OrderBy(promise => promise.Start)
                .ThenBy(promise => promise.Service)
                .Select(promise => (promise.Visit, promise.Service)),
        ];
}
