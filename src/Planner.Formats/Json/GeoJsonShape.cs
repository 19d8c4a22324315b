using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;

namespace Planner.Formats;

/// <summary>
/// GeoJSON polygons (RFC 7946): rings of [longitude, latitude] in WGS84 degrees, closed.
/// </summary>
internal static class GeoJsonShape
{
    private const int LeastRing = 4;

    public static Geometry Read(JsonCursor? cursor)
    {
        if (cursor is null)
            return Polygon.Empty;
        JsonCursor? coordinates = cursor.Required("coordinates");
        string type = cursor.Required("type")?.Text() ?? "";
        cursor.KeepUnknown();
        switch (type)
        {
            case "Polygon":
                return ReadPolygon(coordinates);
            case "MultiPolygon":
                return new MultiPolygon([.. (coordinates?.Items() ?? []).Select(ReadPolygon)]);
            case { Length: > 0 }:
                cursor.Report($"type \"{type}\"", "An area is a Polygon or a MultiPolygon.", "Use one of these.");
                break;
        }
        return Polygon.Empty;
    }

    public static JsonObject Write(Geometry shape) =>
        shape is MultiPolygon many
            ? new()
            {
                ["type"] = "MultiPolygon",
                ["coordinates"] = new JsonArray([.. many.Geometries.Cast<Polygon>().Select(Rings)]),
            }
            : new() { ["type"] = "Polygon", ["coordinates"] = Rings((Polygon)shape) };

    private static Polygon ReadPolygon(JsonCursor? cursor)
    {
        List<LinearRing> rings = [.. (cursor?.Items() ?? []).Select(Ring)];
        if (rings.Count == 0)
            cursor?.Report("no rings", "A polygon has an outer ring.", "Give its corners.");
        return rings.Count == 0 || rings[0].IsEmpty ? Polygon.Empty : new Polygon(rings[0], [.. rings.Skip(1)]);
    }

    private static LinearRing Ring(JsonCursor cursor)
    {
        Coordinate[] corners = [.. cursor.Items().Select(Corner)];
        if (corners.Length >= LeastRing && corners[0].Equals2D(corners[^1]))
            return new LinearRing(corners);
        cursor.Report(
            FormattableString.Invariant($"{corners.Length} corners"),
            "A ring has at least four corners, the last equal to the first.",
            "Close the ring."
        );
        return new LinearRing([]);
    }

    private static Coordinate Corner(JsonCursor cursor)
    {
        double[] values = [.. cursor.Items().Select(v => v.Number(-180, 180))];
        if (values.Length == 2)
            return new Coordinate(values[0], values[1]);
        cursor.Report(
            FormattableString.Invariant($"{values.Length} numbers"),
            "A corner is [longitude, latitude].",
            "Give two numbers."
        );
        return new Coordinate(0, 0);
    }

    private static JsonArray Rings(Polygon polygon) =>
        new([Corners(polygon.ExteriorRing), .. polygon.InteriorRings.Select(Corners)]);

    private static JsonArray Corners(LineString ring) =>
        new([.. ring.Coordinates.Select(c => (JsonNode)new JsonArray(c.X, c.Y))]);
}
