using System.Text.Json;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>The base map's roads in four tiers, from main to side roads, clipped to the frame and simplified.</summary>
internal static class MapRoads
{
    // Tolerance in metres: side roads are drawn thin and only when zoomed in, so they need fewer points.
    private static readonly double[] Tolerances = [4, 4, 5, 7];

    /// <summary>0 motorways and trunk roads, 1 primary and secondary, 2 tertiary, 3 side roads.</summary>
    public static int TierOf(RoadClass road) =>
        road switch
        {
            <= RoadClass.TrunkLink => 0,
            <= RoadClass.SecondaryLink => 1,
            <= RoadClass.TertiaryLink => 2,
            _ => 3,
        };

    /// <summary>Writes one array of encoded lines per tier.</summary>
    public static void Write(IReadOnlyList<RoadLine> roads, MapFrame frame, Utf8JsonWriter json)
    {
        ILookup<int, RoadLine> tiers = roads.ToLookup(r => TierOf(r.Class));
        for (int tier = 0; tier < Tolerances.Length; tier++)
        {
            json.WriteStartArray();
            foreach (RoadLine road in tiers[tier])
                WriteRoad(road, Tolerances[tier], frame, json);
            json.WriteEndArray();
        }
    }

    private static void WriteRoad(RoadLine road, double tolerance, MapFrame frame, Utf8JsonWriter json)
    {
        (int X, int Y)[] line = [.. road.Points.Select(frame.Project)];
        foreach (IReadOnlyList<(int X, int Y)> part in MapClipper.Clip(line, frame.Width, frame.Height))
            json.WriteStringValue(MapLine.Encode(MapSimplifier.Simplify(part, tolerance)));
    }
}
