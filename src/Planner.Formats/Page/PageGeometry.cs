using Planner.Domain;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>What the map draws beside the plan itself.</summary>
/// <param name="Roads">Roads of the base map, minor ones first.</param>
/// <param name="Legs">The way of each leg by its two places; a leg that is missing is drawn straight.</param>
/// <param name="Attribution">The credit that the roads ask for; empty where there are none.</param>
public sealed record PageGeometry(
    IReadOnlyList<RoadLine> Roads,
    IReadOnlyDictionary<(GeoPoint From, GeoPoint To), IReadOnlyList<GeoPoint>> Legs,
    string Attribution
)
{
    /// <summary>No roads, straight legs.</summary>
    public static readonly PageGeometry None = new(
        [],
        new Dictionary<(GeoPoint From, GeoPoint To), IReadOnlyList<GeoPoint>>(),
        ""
    );

    /// <summary>
    /// Draws the legs of a plan over the road network it was made with: searches every leg anew, on all cores. Without a network
    /// there is nothing to draw.
    /// </summary>
    /// <param name="request">The plan's request.</param>
    /// <param name="plan">Its legs are traced.</param>
    /// <param name="network">The base map; null for the great circle.</param>
    /// <param name="travel">The travel the plan was made with, over <paramref name="network"/>.</param>
    public static PageGeometry Trace(PlanRequest request, Plan plan, RoadNetwork? network, ITravelMatrix travel) =>
        network is not null && travel is RoadMatrix matrix ? Trace(request, plan, network, matrix) : None;

    private static PageGeometry Trace(PlanRequest request, Plan plan, RoadNetwork network, RoadMatrix matrix)
    {
        PageModel model = new(request, plan, []);
        TravelLookup lookup = new(matrix);
        (GeoPoint From, GeoPoint To)[] legs = [.. model.Routes.SelectMany(LegsOf).Distinct()];
        IReadOnlyList<GeoPoint>[] paths = new IReadOnlyList<GeoPoint>[legs.Length];
        Parallel.For(
            0,
            legs.Length,
            i => paths[i] = matrix.Path(lookup.IndexOf(legs[i].From), lookup.IndexOf(legs[i].To))
        );
        RoadLine[] roads = [.. network.RoadsWithin(MapFrame.Around(model).Box, RoadClass.LivingStreet)];
        return new(roads, legs.Zip(paths).ToDictionary(p => p.First, p => p.Second), network.Attribution);
    }

    private static IEnumerable<(GeoPoint From, GeoPoint To)> LegsOf(PageRoute route)
    {
        GeoPoint[] places = [.. route.Places];
        return route.Stops.Count == 0 ? [] : places.Zip(places.Skip(1)).Where(leg => leg.First != leg.Second);
    }
}
