using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Time on duty before a stop that is neither travel nor break; never negative.
/// </summary>
internal static class StopWaiting
{
    public static Duration Before(PlannedRoute route, int stop)
    {
        PlannedStop next = route.Stops[stop];
        Instant ready = stop == 0 ? route.Departure : route.Stops[stop - 1].End;
        Duration breaks = route
            .Breaks.Where(b => b.BeforeStop == stop)
            .Aggregate(Duration.Zero, (sum, b) => sum + (b.End - b.Start));
        return Duration.Max(Duration.Zero, next.Start - ready - Duration.FromSeconds(next.Leg.Seconds) - breaks);
    }
}
