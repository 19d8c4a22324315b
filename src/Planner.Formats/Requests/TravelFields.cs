using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Where travel times come from, and what delays them, in a document.</summary>
internal static class TravelFields
{
    private const int MostPercent = 400;
    private const int MostSeconds = 1_000_000;
    private const int MostMetres = 10_000_000;

    public static TravelSource Travel(JsonCursor? cursor)
    {
        TravelSource travel = new(cursor?.Optional("network")?.Text())
        {
            Delays = cursor?.List("delays", Delay) ?? [],
            Driven = cursor?.List("driven", Driven) ?? [],
        };
        cursor?.KeepUnknown();
        return travel;
    }

    public static JsonObject Write(TravelSource travel)
    {
        JsonObject json = [];
        json.AddUnless("network", travel.Network, travel.Network is null);
        json.AddList("delays", travel.Delays, Write);
        json.AddList("driven", travel.Driven, Write);
        return json;
    }

    private static TravelDelay Delay(JsonCursor cursor)
    {
        TravelDelay delay = new(
            cursor.Optional("shape") is { } shape ? ShapeFields.Shape(shape) : null,
            cursor.Optional("percent")?.Integer(1, MostPercent)
        );
        cursor.KeepUnknown();
        return delay;
    }

    private static JsonObject Write(TravelDelay delay)
    {
        JsonObject json = [];
        if (delay.Shape is { } shape)
            json["shape"] = ShapeFields.Write(shape);
        json.AddUnless("percent", delay.Percent, delay.Percent is null);
        return json;
    }

    private static DrivenLeg Driven(JsonCursor cursor)
    {
        DrivenLeg leg = new(
            new(cursor.Required("shift")?.Text() ?? ""),
            cursor.Optional("visit") is { } visit ? new VisitId(visit.Text()) : null,
            ShapeFields.Point(cursor.Required("from")),
            ShapeFields.Point(cursor.Required("to")),
            new(
                cursor.Required("seconds")?.Integer(0, MostSeconds) ?? 0,
                cursor.Required("metres")?.Integer(0, MostMetres) ?? 0
            )
        );
        cursor.KeepUnknown();
        return leg;
    }

    private static JsonObject Write(DrivenLeg leg)
    {
        JsonObject json = new() { ["shift"] = leg.Shift.Value };
        json.AddUnless("visit", leg.Visit?.Value, leg.Visit is null);
        json["from"] = ShapeFields.Write(leg.From);
        json["to"] = ShapeFields.Write(leg.To);
        json["seconds"] = leg.Leg.Seconds;
        json["metres"] = leg.Leg.Metres;
        return json;
    }
}
