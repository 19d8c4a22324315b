using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Writes the frozen part of a route as it went; its return is that of a clinician who goes home after it.</summary>
internal static class PastRoute
{
    public static PlannedRoute Of(SimulatedRoute route)
    {
        SimulatedStop[] stops = [.. route.FrozenStops.Where(stop => stop.Fate is StopFate.Made or StopFate.Vain)];
        List<PlannedBreak> breaks =
        [
            .. stops.SelectMany((stop, index) => stop.Breaks.Select(pause => pause with { BeforeStop = index })),
        ];
        if (route.IsHomebound)
            breaks.AddRange(route.LastBreaks.Select(pause => pause with { BeforeStop = stops.Length }));
        return new PlannedRoute
        {
            Clinician = route.Planned.Clinician,
            Shift = route.Planned.Shift,
            Departure = route.Departure,
            Return = route.IsHomebound ? route.Return : stops[^1].End,
            Stops = [.. stops.Select(Stop)],
            Breaks = breaks,
            LegHome = route.IsHomebound ? route.LegHome : default,
        };
    }

    private static PlannedStop Stop(SimulatedStop stop) =>
        stop.Planned with
        {
            Leg = stop.Leg,
            Arrival = stop.Arrival,
            Start = stop.Start,
            End = stop.End,
            SetUp = stop.SetUp,
        };
}
