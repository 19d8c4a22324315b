using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The routes of the days that are not repaired, without the stops that an event took away; the others keep their times.</summary>
internal static class OtherDays
{
    public static IReadOnlyList<PlannedRoute> Of(DayDraft draft, ITravelTimes travel) =>
        [
            .. draft
                .Elsewhere.Select(route =>
                    route.Stops.Any(stop => draft.ChangeOf(stop.Visit) is not null) ? Left(draft, travel, route) : route
                )
                .OfType<PlannedRoute>(),
        ];

    private static PlannedRoute? Left(DayDraft draft, ITravelTimes travel, PlannedRoute route)
    {
        SimulatedRoute left = new RouteSimulation(draft, travel, Instant.MinValue, new StartBounds()).Run(route);
        return left.Stops.Any(PastRoute.IsTold)
            ? PastRoute.Of(left with { Frozen = left.Stops.Count, IsHomebound = true })
            : null;
    }
}
