using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A plan beside its request, resolved once for all rules.</summary>
internal sealed class PlanFacts
{
    public PlanFacts(PlanRequest request, Plan plan, ITravelTimes travel)
    {
        Index = new RequestIndex(request, travel);
        Plan = plan;
        Words = new PlanWords(request.Agency.TimeZone);
        PlannedRoute[] used = [.. plan.Routes.Where(r => r.Stops.Count > 0)];
        Routes = [.. SoundRoutes(used)];
        Stops = [.. used.SelectMany(r => r.Stops.Select((_, i) => StopFacts.Of(Index, r, i)))];
        Served = Stops.Where(s => s.Need is not null).ToLookup(s => s.Planned.Visit);
    }

    public RequestIndex Index { get; }
    public PlanRequest Request => Index.Request;
    public Plan Plan { get; }
    public PlanWords Words { get; }

    /// <summary>Used routes whose clinician and shift fit together. The others are the route-shift rule's alone.</summary>
    public IReadOnlyList<RouteFacts> Routes { get; }

    /// <summary>Every stop of every route, sound or not.</summary>
    public IReadOnlyList<StopFacts> Stops { get; }

    /// <summary>Stops that stand for a known service, by visit.</summary>
    public ILookup<VisitId, StopFacts> Served { get; }

    /// <summary>The stop of a service of a visit; null where it is not served.</summary>
    public StopFacts? Stop(VisitId visit, int service = 0) =>
        Served[visit].FirstOrDefault(s => s.Planned.Service == service);

    /// <summary>The sound route that a stop lies in; null where its route is not sound.</summary>
    public RouteFacts? RouteOf(StopFacts stop) => Routes.FirstOrDefault(r => ReferenceEquals(r.Planned, stop.Route));

    private IEnumerable<RouteFacts> SoundRoutes(IEnumerable<PlannedRoute> used)
    {
        HashSet<ShiftId> taken = [];
        foreach (PlannedRoute route in used)
            if (
                Index.Clinician(route.Clinician) is { } clinician
                && clinician.Shifts.FirstOrDefault(s => s.Id == route.Shift) is { } shift
                && taken.Add(shift.Id)
            )
                yield return new RouteFacts(Index, route, clinician, shift);
    }
}
