using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// The waitlist in a document.
/// </summary>
internal static class WaitlistFields
{
    public static WaitlistEntry Entry(JsonCursor cursor)
    {
        WaitlistEntry entry = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Patient = new(cursor.Required("patient")?.Text() ?? ""),
            Type = cursor.Optional("type")?.Choice<VisitType>() ?? VisitType.Routine,
            Services = cursor.RequiredList("services", ServiceFields.Service),
            Windows = cursor.List("windows", VisitFields.Window),
            Days = cursor.List("days", d => d.Day()),
            Preferred = cursor.Optional("preferred") is { } preferred ? VisitFields.Window(preferred) : null,
            SetUp = cursor.Optional("setUp")?.Span() ?? Duration.Zero,
            Priority = cursor.Optional("priority")?.Integer() ?? 50,
            PointsHundredths = cursor.Optional("points")?.Points() ?? 100,
            WaitingSince = cursor.Required("waitingSince")?.Day() ?? default,
            LatestDate = cursor.Optional("latestDate")?.Day(),
            Declines = cursor.List("declines", Decline),
            Hold = cursor.Optional("hold") is { } hold ? Hold(hold) : null,
        };
        cursor.KeepUnknown();
        return entry;
    }

    public static JsonObject Write(WaitlistEntry entry, DateTimeZone zone)
    {
        JsonObject json = new() { ["id"] = entry.Id.Value, ["patient"] = entry.Patient.Value };
        json.AddUnless("type", JsonChoice.Name(entry.Type), entry.Type == VisitType.Routine);
        json["services"] = JsonLists.Array(entry.Services, ServiceFields.Write);
        json.AddList("windows", entry.Windows, w => VisitFields.Write(w, zone));
        json.AddList("days", entry.Days, d => JsonTimes.Write(d));
        if (entry.Preferred is { } preferred)
            json["preferred"] = VisitFields.Write(preferred, zone);
        json.AddUnless("setUp", JsonTimes.Write(entry.SetUp), entry.SetUp == Duration.Zero);
        json.AddUnless("priority", entry.Priority, entry.Priority == 50);
        json.AddUnless("points", entry.PointsHundredths / 100m, entry.PointsHundredths == 100);
        json["waitingSince"] = JsonTimes.Write(entry.WaitingSince);
        if (entry.LatestDate is { } latest)
            json["latestDate"] = JsonTimes.Write(latest);
        json.AddList("declines", entry.Declines, Write);
        if (entry.Hold is { } hold)
            json["hold"] = Write(hold, zone);
        return json;
    }

    private static WaitlistDecline Decline(JsonCursor cursor)
    {
        WaitlistDecline decline = new(
            cursor.Required("on")?.Day() ?? default,
            Clinician(cursor),
            cursor.Optional("reason")?.Text() ?? ""
        );
        cursor.KeepUnknown();
        return decline;
    }

    private static JsonObject Write(WaitlistDecline decline)
    {
        JsonObject json = new() { ["on"] = JsonTimes.Write(decline.On) };
        json.AddUnless("clinician", decline.Clinician?.Value, decline.Clinician is null);
        json.AddUnless("reason", decline.Reason, decline.Reason.Length == 0);
        return json;
    }

    private static WaitlistHold Hold(JsonCursor cursor)
    {
        WaitlistHold hold = new(cursor.Required("until")?.Moment() ?? default, Clinician(cursor));
        cursor.KeepUnknown();
        return hold;
    }

    private static JsonObject Write(WaitlistHold hold, DateTimeZone zone)
    {
        JsonObject json = new() { ["until"] = JsonTimes.Write(hold.Until, zone) };
        json.AddUnless("clinician", hold.Clinician?.Value, hold.Clinician is null);
        return json;
    }

    private static ClinicianId? Clinician(JsonCursor cursor) =>
        cursor.Optional("clinician")?.Text() is { } id ? new ClinicianId(id) : null;
}
