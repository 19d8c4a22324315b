using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Which open visits a repair begins at.</summary>
internal sealed class Disturbance(DayDraft draft, IReadOnlyList<SimulatedRoute> routes)
{
    /// <summary>In the order of the request's visits.</summary>
    public IReadOnlyList<VisitId> Of(PlanRequest rest)
    {
        HashSet<VisitId> disturbed = [.. draft.Released.Keys, .. draft.Overruns.Keys];
        foreach (SimulatedRoute route in routes)
            Add(route, disturbed);
        return [.. rest.Visits.Select(visit => visit.Id).Where(disturbed.Contains)];
    }

    private void Add(SimulatedRoute route, HashSet<VisitId> disturbed)
    {
        IReadOnlyList<SimulatedStop> stops = route.Stops;
        for (var i = 0; i < stops.Count; i++)
        {
            VisitId visit = stops[i].Planned.Visit;
            if (draft.IsGone(visit) || draft.NoShows.ContainsKey(visit))
                disturbed.UnionWith(Beside(stops, i));
            else if (stops[i].Fate != StopFate.Made || (i >= route.Frozen && stops[i].Start != stops[i].Planned.Start))
                disturbed.Add(visit);
        }
        if (route.Return > End(route) && stops.Count > 0)
            disturbed.Add(stops[^1].Planned.Visit);
    }

    /// <summary>Where somebody has time now.</summary>
    private static IEnumerable<VisitId> Beside(IReadOnlyList<SimulatedStop> stops, int index) =>
        new[] { index - 1, index + 1 }.Where(i => i >= 0 && i < stops.Count).Select(i => stops[i].Planned.Visit);

    private NodaTime.Instant End(SimulatedRoute route) =>
        draft.Ends.GetValueOrDefault(route.Shift.Id, route.Shift.HardEnd);
}
