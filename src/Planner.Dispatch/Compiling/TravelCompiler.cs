using Planner.Domain;
using Planner.Routing;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>Fills the travel table over the distinct places of the request.</summary>
internal static class TravelCompiler
{
    public static TravelTable Compile(IReadOnlyList<NamedPlace> places, TravelLookup travel)
    {
        int[] rows = [.. places.Select(place => travel.IndexOf(place.Point))];
        var ticks = new int[rows.Length * rows.Length];
        var metres = new int[rows.Length * rows.Length];
        for (var from = 0; from < rows.Length; from++)
        for (var to = 0; to < rows.Length; to++)
        {
            TravelLeg? leg = travel.Matrix.Leg(rows[from], rows[to]);
            ticks[from * rows.Length + to] = leg?.Seconds ?? RoutingProblem.Unreachable;
            metres[from * rows.Length + to] = leg?.Metres ?? 0;
        }
        return new TravelTable
        {
            LocationCount = rows.Length,
            Ticks = ticks,
            Metres = metres,
        };
    }
}
