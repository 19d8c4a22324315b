using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Makes one route of what is past and what follows.</summary>
/// <param name="request">Of the whole day.</param>
internal sealed class RouteJoin(PlanRequest request)
{
    private readonly Dictionary<VisitId, Visit> _visits = request.Visits.ToDictionary(visit => visit.Id);

    public PlannedRoute Of(ClinicianId clinician, Shift shift, WholeRoutes routes)
    {
        PlannedRoute? past = routes.Past.GetValueOrDefault(shift.Id);
        PlannedRoute? rest = routes.Rest(shift.Id);
        IReadOnlyList<PlannedStop> done = past?.Stops ?? [];
        PlannedBreak[] taken = [.. (past?.Breaks ?? []).Select((pause, index) => pause with { Break = index })];
        TravelLeg aside = routes.Aside(shift.Id);
        IEnumerable<PlannedStop> following = (rest?.Stops ?? []).Select(
            (stop, i) => i == 0 ? stop with { Leg = PastRoute.Sum(aside, stop.Leg) } : stop
        );
        return new PlannedRoute
        {
            Clinician = clinician,
            Shift = shift.Id,
            Departure = routes.Departure(shift.Id),
            Return = routes.Return(shift.Id),
            Stops = [.. done.Concat(following).Select(Settled)],
            Breaks = [.. taken, .. (rest?.Breaks ?? []).Select(pause => Behind(pause, taken.Length, done.Count))],
            LegHome = routes.WayHome(shift.Id),
        };
    }

    private static PlannedBreak Behind(PlannedBreak pause, int breaks, int stops) =>
        pause with
        {
            Break = pause.Break + breaks,
            BeforeStop = pause.BeforeStop + stops,
        };

    /// <summary>With the number of the window as the whole day's request has it, and of the service where only one was tried.</summary>
    private PlannedStop Settled(PlannedStop stop)
    {
        Visit visit = _visits[stop.Visit];
        int window = visit.Windows.Index().FirstOrDefault(w => w.Item.Contains(stop.Start)).Index;
        return stop with { Window = window, Service = Math.Min(stop.Service, visit.Services.Count - 1) };
    }
}
