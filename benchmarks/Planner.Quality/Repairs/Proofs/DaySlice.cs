using Planner.Domain;
using Planner.Formats;

namespace Planner.Quality;

/// <summary>A published day cut down to some clinicians and what they make without anybody else's help.</summary>
internal static class DaySlice
{
    public static PlanDocument Of(PlanDocument published, IReadOnlySet<ClinicianId> clinicians)
    {
        PlannedRoute[] routes = [.. published.Plan.Routes.Where(route => clinicians.Contains(route.Clinician))];
        var made = routes.SelectMany(route => route.Stops).ToLookup(stop => stop.Visit);
        Visit[] visits = [.. published.Request.Visits.Where(v => made[v.Id].Count() == v.Services.Count)];
        var kept = visits.Select(visit => visit.Id).ToHashSet();
        Plan plan = published.Plan with { Routes = [.. routes.Select(route => Only(route, kept))], Unassigned = [] };
        return new PlanDocument(plan, Request(published.Request, clinicians, visits, kept));
    }

    private static PlanRequest Request(
        PlanRequest request,
        IReadOnlySet<ClinicianId> clinicians,
        IReadOnlyList<Visit> visits,
        HashSet<VisitId> kept
    ) =>
        request with
        {
            Clinicians = [.. request.Clinicians.Where(clinician => clinicians.Contains(clinician.Id))],
            Visits = visits,
            Relations = [.. request.Relations.Where(r => kept.Contains(r.First) && kept.Contains(r.Second))],
            Pins = Pins.None,
        };

    private static PlannedRoute Only(PlannedRoute route, HashSet<VisitId> kept)
    {
        int[] left = [.. Enumerable.Range(0, route.Stops.Count).Where(i => kept.Contains(route.Stops[i].Visit))];
        return route with
        {
            Stops = [.. left.Select(i => route.Stops[i])],
            Breaks =
            [
                .. route.Breaks.Select(pause => pause with { BeforeStop = left.Count(i => i < pause.BeforeStop) }),
            ],
        };
    }
}
