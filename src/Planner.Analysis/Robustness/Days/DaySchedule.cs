using Planner.Routing;

namespace Planner.Analysis;

/// <summary>What people were told: starts by service and departures by route, in ticks; -1 = not served, unused.</summary>
internal sealed record DaySchedule(int[] Start, int[] Departure)
{
    public static DaySchedule Of(RoutingSolution solution) => new(solution.ServiceStart, solution.Departure);

    public DaySchedule Copy() => new((int[])Start.Clone(), (int[])Departure.Clone());
}
