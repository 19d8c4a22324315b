using System.Text.Json;
using Planner.Travel;

namespace Planner.Formats;

/// <summary>Names of the main roads, each where its longest stretch has its middle.</summary>
internal static class MapLabels
{
    private const int Most = 60;

    /// <summary>Writes [x, y, tier, name] for the longest named roads above side roads, longest first.</summary>
    public static void Write(IReadOnlyList<RoadLine> roads, MapFrame frame, Utf8JsonWriter json)
    {
        IEnumerable<IGrouping<string, RoadLine>> named = roads
            .Where(r => r.Name.Length > 0 && MapRoads.TierOf(r.Class) < 3)
            .GroupBy(r => r.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(r => GreatCircle.Length(r.Points)))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(Most);
        foreach (IGrouping<string, RoadLine> road in named)
            WriteLabel(road.MaxBy(r => GreatCircle.Length(r.Points))!, frame, json);
    }

    private static void WriteLabel(RoadLine road, MapFrame frame, Utf8JsonWriter json)
    {
        (int x, int y) = frame.Project(road.Points[road.Points.Count / 2]);
        if (x < 0 || y < 0 || x > frame.Width || y > frame.Height)
            return;
        json.WriteStartArray();
        json.WriteNumberValue(x);
        json.WriteNumberValue(y);
        json.WriteNumberValue(MapRoads.TierOf(road.Class));
        json.WriteStringValue(road.Name);
        json.WriteEndArray();
    }
}
