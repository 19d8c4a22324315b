using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Pieces of the map in a document: a circle, or a GeoJSON polygon.</summary>
internal static class ShapeFields
{
    private const double LeastMetres = 1;
    private const double MostMetres = 50_000;

    public static MapShape Shape(JsonCursor? cursor)
    {
        if (cursor is null)
            return MapShape.Circle(default, LeastMetres);
        if (cursor.Optional("type") is not null)
            return MapShape.Of(Sound(cursor, GeoJsonShape.Read(cursor)));
        MapShape circle = MapShape.Circle(
            Degrees(cursor),
            cursor.Required("metres")?.Number(LeastMetres, MostMetres) ?? LeastMetres
        );
        cursor.KeepUnknown();
        return circle;
    }

    private static Geometry Sound(JsonCursor cursor, Geometry polygon)
    {
        IsValidOp valid = new(polygon);
        if (!valid.IsValid)
            cursor.Report(valid.ValidationError.ToString(), "A border does not cross itself.", "Redraw it.");
        Envelope box = polygon.EnvelopeInternal;
        if (box.MinX < -180 || box.MaxX > 180 || box.MinY < -90 || box.MaxY > 90)
            cursor.Report("corners off the earth", "Corners are [longitude, latitude].", "Swap the numbers.");
        return polygon;
    }

    public static GeoPoint Point(JsonCursor? cursor)
    {
        GeoPoint point = cursor is null ? default : Degrees(cursor);
        cursor?.KeepUnknown();
        return point;
    }

    public static JsonObject Write(GeoPoint point) =>
        new() { ["latitude"] = point.Latitude, ["longitude"] = point.Longitude };

    private static GeoPoint Degrees(JsonCursor cursor) =>
        new(cursor.Required("latitude")?.Number(-90, 90) ?? 0, cursor.Required("longitude")?.Number(-180, 180) ?? 0);

    public static JsonObject Write(MapShape shape) =>
        shape.Centre is { } centre
            ? new()
            {
                ["latitude"] = centre.Latitude,
                ["longitude"] = centre.Longitude,
                ["metres"] = shape.Metres,
            }
            : GeoJsonShape.Write(shape.Polygon!);
}
