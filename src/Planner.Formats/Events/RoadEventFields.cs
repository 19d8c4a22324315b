using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Events about roads.</summary>
internal static class RoadEventFields
{
    public static RoadClosed Closed(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, ShapeFields.Shape(cursor.Required("shape")), cursor.Optional("until")?.Moment());

    public static void Write(RoadClosed what, JsonObject json, DateTimeZone zone)
    {
        json["shape"] = ShapeFields.Write(what.Shape);
        json.AddMoment("until", what.Until, zone);
    }

    public static WeatherSlowdown Weather(JsonCursor cursor, EventId id, Instant at) =>
        new(
            id,
            at,
            cursor.Required("percent")?.Integer() ?? 0,
            cursor.Required("from")?.Moment() ?? default,
            cursor.Required("until")?.Moment() ?? default,
            cursor.Optional("area") is { } area ? new AreaId(area.Text()) : null,
            cursor.Optional("shape") is { } shape ? ShapeFields.Shape(shape) : null
        );

    public static void Write(WeatherSlowdown what, JsonObject json, DateTimeZone zone)
    {
        json["percent"] = what.Percent;
        json["from"] = JsonTimes.Write(what.From, zone);
        json["until"] = JsonTimes.Write(what.Until, zone);
        json.AddUnless("area", what.Area?.Value, what.Area is null);
        if (what.Shape is { } shape)
            json["shape"] = ShapeFields.Write(shape);
    }
}
