using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Writes the frozen part of a route as it went; its return is that of a clinician who goes home after it. A way to a visit that
/// could not be made there is part of the way to the next stop.
/// </summary>
internal static class PastRoute
{
    public static PlannedRoute Of(SimulatedRoute route)
    {
        var stops = new List<PlannedStop>();
        var breaks = new List<PlannedBreak>();
        TravelLeg aside = default;
        foreach (SimulatedStop stop in route.FrozenStops)
        {
            breaks.AddRange(stop.Breaks.Select(pause => pause with { BeforeStop = stops.Count }));
            aside = Sum(aside, stop.Leg);
            if (!IsTold(stop))
                continue;
            stops.Add(Stop(stop) with { Leg = aside });
            aside = default;
        }
        if (route.IsHomebound)
            breaks.AddRange(route.LastBreaks.Select(pause => pause with { BeforeStop = stops.Count }));
        return new PlannedRoute
        {
            Clinician = route.Planned.Clinician,
            Shift = route.Planned.Shift,
            Departure = route.Departure,
            Return = route.IsHomebound ? route.Return : stops[^1].End,
            Stops = stops,
            Breaks = breaks,
            LegHome = route.IsHomebound ? Sum(aside, route.LegHome) : default,
        };
    }

    /// <summary>What a clinician has driven since the last stop that is told, the way home included where that is over.</summary>
    public static TravelLeg Aside(SimulatedRoute route)
    {
        IEnumerable<TravelLeg> ways = route.FrozenStops.Reverse().TakeWhile(stop => !IsTold(stop)).Select(s => s.Leg);
        return ways.Aggregate(route.IsHomebound ? route.LegHome : default, Sum);
    }

    public static TravelLeg Sum(TravelLeg a, TravelLeg b) => new(a.Seconds + b.Seconds, a.Metres + b.Metres);

    /// <summary>Whether the stop is part of the plan of the whole day.</summary>
    public static bool IsTold(SimulatedStop stop) =>
        stop.Fate is StopFate.Made || stop is { Fate: StopFate.Vain, IsAside: false };

    private static PlannedStop Stop(SimulatedStop stop) =>
        stop.Planned with
        {
            Arrival = stop.Arrival,
            Start = stop.Start,
            End = stop.End,
            SetUp = stop.SetUp,
        };
}
