using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Routes of a plan in a document.
/// </summary>
internal static class RouteFields
{
    public static PlannedRoute Route(JsonCursor cursor)
    {
        PlannedRoute route = new()
        {
            Clinician = new(cursor.Required("clinician")?.Text() ?? ""),
            Shift = new(cursor.Required("shift")?.Text() ?? ""),
            Departure = cursor.Required("departure")?.Moment() ?? default,
            Return = cursor.Required("return")?.Moment() ?? default,
            Stops = cursor.RequiredList("stops", Stop),
            Breaks = cursor.List("breaks", Break),
            LegHome = Leg(cursor.Required("legHome")),
        };
        cursor.KeepUnknown();
        return route;
    }

    public static JsonObject Write(PlannedRoute route, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["clinician"] = route.Clinician.Value,
            ["shift"] = route.Shift.Value,
            ["departure"] = JsonTimes.Write(route.Departure, zone),
            ["return"] = JsonTimes.Write(route.Return, zone),
            ["stops"] = new JsonArray([
                .. route.Stops.Select((s, i) => (JsonNode)Write(s, StopWaiting.Before(route, i), zone)),
            ]),
        };
        json.AddList("breaks", route.Breaks, b => Write(b, zone));
        json["legHome"] = Write(route.LegHome);
        return json;
    }

    private static PlannedStop Stop(JsonCursor cursor)
    {
        // Waiting follows from the times; it is written for people and not read back.
        cursor.Optional("waiting")?.Span();
        PlannedStop stop = new()
        {
            Visit = new(cursor.Required("visit")?.Text() ?? ""),
            Service = cursor.Optional("service")?.Integer() ?? 0,
            Leg = Leg(cursor.Required("leg")),
            Arrival = cursor.Required("arrival")?.Moment() ?? default,
            Start = cursor.Required("start")?.Moment() ?? default,
            End = cursor.Required("end")?.Moment() ?? default,
            SetUp = cursor.Optional("setUp")?.Span() ?? Duration.Zero,
            Window = cursor.Optional("window")?.Integer() ?? 0,
        };
        cursor.KeepUnknown();
        return stop;
    }

    private static JsonObject Write(PlannedStop stop, Duration waiting, DateTimeZone zone)
    {
        JsonObject json = new() { ["visit"] = stop.Visit.Value };
        json.AddUnless("service", stop.Service, stop.Service == 0);
        json["leg"] = Write(stop.Leg);
        json["arrival"] = JsonTimes.Write(stop.Arrival, zone);
        json["waiting"] = JsonTimes.Write(waiting);
        json["start"] = JsonTimes.Write(stop.Start, zone);
        json["end"] = JsonTimes.Write(stop.End, zone);
        json.AddUnless("setUp", JsonTimes.Write(stop.SetUp), stop.SetUp == Duration.Zero);
        json["window"] = stop.Window;
        return json;
    }

    private static PlannedBreak Break(JsonCursor cursor)
    {
        PlannedBreak pause = new(
            cursor.Required("break")?.Integer() ?? 0,
            cursor.Required("start")?.Moment() ?? default,
            cursor.Required("end")?.Moment() ?? default,
            cursor.Required("beforeStop")?.Integer() ?? 0
        );
        cursor.KeepUnknown();
        return pause;
    }

    private static JsonObject Write(PlannedBreak pause, DateTimeZone zone) =>
        new()
        {
            ["break"] = pause.Break,
            ["start"] = JsonTimes.Write(pause.Start, zone),
            ["end"] = JsonTimes.Write(pause.End, zone),
            ["beforeStop"] = pause.BeforeStop,
        };

    private static TravelLeg Leg(JsonCursor? cursor)
    {
        if (cursor is null)
            return default;
        TravelLeg leg = new(
            cursor.Required("seconds")?.Integer(0, int.MaxValue) ?? 0,
            cursor.Required("metres")?.Integer(0, int.MaxValue) ?? 0
        );
        cursor.KeepUnknown();
        return leg;
    }

    private static JsonObject Write(TravelLeg leg) => new() { ["seconds"] = leg.Seconds, ["metres"] = leg.Metres };
}
