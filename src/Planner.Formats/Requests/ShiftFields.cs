using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Shifts and their breaks in a document.
/// </summary>
internal static class ShiftFields
{
    public static Shift Shift(JsonCursor cursor)
    {
        Instant hardEnd = cursor.Required("hardEnd")?.Moment() ?? default;
        Address start = PlaceFields.Address(cursor.Required("startPlace"));
        Shift shift = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Start = cursor.Required("start")?.Moment() ?? default,
            SoftEnd = cursor.Optional("softEnd")?.Moment() ?? hardEnd,
            HardEnd = hardEnd,
            StartPlace = start,
            EndPlace = cursor.Optional("endPlace") is { } end ? PlaceFields.Address(end) : start,
            Breaks = cursor.List("breaks", Break),
        };
        cursor.KeepUnknown();
        return shift;
    }

    public static JsonObject Write(Shift shift, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["id"] = shift.Id.Value,
            ["start"] = JsonTimes.Write(shift.Start, zone),
            ["softEnd"] = JsonTimes.Write(shift.SoftEnd, zone),
            ["hardEnd"] = JsonTimes.Write(shift.HardEnd, zone),
            ["startPlace"] = PlaceFields.Write(shift.StartPlace),
        };
        json.AddUnless("endPlace", PlaceFields.Write(shift.EndPlace), shift.EndPlace == shift.StartPlace);
        json.AddList("breaks", shift.Breaks, b => Write(b, zone));
        return json;
    }

    private static Break Break(JsonCursor cursor)
    {
        Break pause = new(
            cursor.Required("earliestStart")?.Moment() ?? default,
            cursor.Required("latestStart")?.Moment() ?? default,
            cursor.Required("length")?.Span() ?? Duration.Zero,
            cursor.Optional("mandatory")?.Flag() ?? true
        );
        cursor.KeepUnknown();
        return pause;
    }

    private static JsonObject Write(Break pause, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["earliestStart"] = JsonTimes.Write(pause.EarliestStart, zone),
            ["latestStart"] = JsonTimes.Write(pause.LatestStart, zone),
            ["length"] = JsonTimes.Write(pause.Length),
        };
        json.AddUnless("mandatory", false, pause.Mandatory);
        return json;
    }
}
