using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Visits in a document.
/// </summary>
internal static class VisitFields
{
    public static Visit Visit(JsonCursor cursor)
    {
        Visit visit = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Patient = new(cursor.Required("patient")?.Text() ?? ""),
            Type = cursor.Optional("type")?.Choice<VisitType>() ?? VisitType.Routine,
            Services = cursor.RequiredList("services", ServiceFields.Service),
            Windows = cursor.RequiredList("windows", Window),
            Preferred = cursor.Optional("preferred") is { } preferred ? Window(preferred) : null,
            LatestEnd = cursor.Optional("latestEnd")?.Moment(),
            SetUp = cursor.Optional("setUp")?.Span() ?? Duration.Zero,
            Priority = cursor.Optional("priority")?.Integer() ?? 50,
            Mandatory = cursor.Optional("mandatory")?.Flag() ?? true,
            PointsHundredths = cursor.Optional("points")?.Points() ?? 100,
        };
        cursor.KeepUnknown();
        return visit;
    }

    public static JsonObject Write(Visit visit, DateTimeZone zone)
    {
        JsonObject json = new() { ["id"] = visit.Id.Value, ["patient"] = visit.Patient.Value };
        json.AddUnless("type", JsonChoice.Name(visit.Type), visit.Type == VisitType.Routine);
        json["services"] = JsonLists.Array(visit.Services, ServiceFields.Write);
        json["windows"] = JsonLists.Array(visit.Windows, w => Write(w, zone));
        if (visit.Preferred is { } preferred)
            json["preferred"] = Write(preferred, zone);
        if (visit.LatestEnd is { } latest)
            json["latestEnd"] = JsonTimes.Write(latest, zone);
        json.AddUnless("setUp", JsonTimes.Write(visit.SetUp), visit.SetUp == Duration.Zero);
        json.AddUnless("priority", visit.Priority, visit.Priority == 50);
        json.AddUnless("mandatory", false, visit.Mandatory);
        json.AddUnless("points", visit.PointsHundredths / 100m, visit.PointsHundredths == 100);
        return json;
    }

    public static TimeWindow Window(JsonCursor cursor)
    {
        TimeWindow window = new(
            cursor.Required("start")?.Moment() ?? default,
            cursor.Required("end")?.Moment() ?? default
        );
        cursor.KeepUnknown();
        return window;
    }

    public static JsonObject Write(TimeWindow window, DateTimeZone zone) =>
        new() { ["start"] = JsonTimes.Write(window.Start, zone), ["end"] = JsonTimes.Write(window.End, zone) };
}
