using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Addresses and areas in a document.
/// </summary>
internal static class PlaceFields
{
    public static Address Address(JsonCursor? cursor)
    {
        if (cursor is null)
            return new("", default);
        Address address = new(
            cursor.Required("text")?.Text() ?? "",
            new(Degrees(cursor.Required("latitude")), Degrees(cursor.Required("longitude")))
        );
        cursor.KeepUnknown();
        return address;
    }

    public static JsonObject Write(Address address) =>
        new()
        {
            ["text"] = address.Text,
            ["latitude"] = address.Point.Latitude,
            ["longitude"] = address.Point.Longitude,
        };

    public static ServiceArea Area(JsonCursor cursor)
    {
        ServiceArea area = new(
            new(cursor.Required("id")?.Text() ?? ""),
            cursor.Required("name")?.Text() ?? "",
            GeoJsonShape.Read(cursor.Required("shape"))
        );
        cursor.KeepUnknown();
        return area;
    }

    public static JsonObject Write(ServiceArea area) =>
        new()
        {
            ["id"] = area.Id.Value,
            ["name"] = area.Name,
            ["shape"] = GeoJsonShape.Write(area.Shape),
        };

    // Whether the degrees make sense is the domain's rule; here they only have to be a finite number.
    private static double Degrees(JsonCursor? cursor) => cursor?.Number(-1e6, 1e6) ?? 0;
}
