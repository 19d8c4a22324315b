using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Events in a document: id, moment, kind, and what the kind needs.</summary>
internal static class EventFields
{
    public const string Schema = "planner/events/1";

    private static readonly EventForm[] Forms =
    [
        new TypedEventForm<VisitCancelled>("visitCancelled", VisitEventFields.Cancelled, VisitEventFields.Write),
        new TypedEventForm<VisitRescheduled>("visitRescheduled", VisitEventFields.Rescheduled, VisitEventFields.Write),
        new TypedEventForm<ClinicianOut>("clinicianOut", StaffEventFields.Out, StaffEventFields.Write),
        new TypedEventForm<PatientNoShow>("patientNoShow", VisitEventFields.NoShow, VisitEventFields.Write),
        new TypedEventForm<VisitOverran>("visitOverran", VisitEventFields.Overran, VisitEventFields.Write),
        new TypedEventForm<ClinicianLate>("clinicianLate", StaffEventFields.Late, StaffEventFields.Write),
        new TypedEventForm<UrgentVisit>("urgentVisit", VisitEventFields.Urgent, VisitEventFields.Write),
        new TypedEventForm<RoadClosed>("roadClosed", RoadEventFields.Closed, RoadEventFields.Write),
        new TypedEventForm<CredentialLapsed>("credentialLapsed", StaffEventFields.Lapsed, StaffEventFields.Write),
        new TypedEventForm<PatientInHospital>("patientInHospital", StaffEventFields.Hospital, StaffEventFields.Write),
        new TypedEventForm<WeatherSlowdown>("weatherSlowdown", RoadEventFields.Weather, RoadEventFields.Write),
    ];

    /// <summary>One event; null (and a mistake) where its kind is unknown.</summary>
    public static PlanEvent? Event(JsonCursor cursor)
    {
        var id = new EventId(cursor.Required("id")?.Text() ?? "");
        Instant at = cursor.Required("at")?.Moment() ?? default;
        JsonCursor? kind = cursor.Required("kind");
        string name = kind?.Text() ?? "";
        EventForm? form = Array.Find(Forms, form => form.Kind == name);
        if (form is null && name.Length > 0)
            kind!.Report(
                $"\"{name}\"",
                $"An event is one of {string.Join(", ", Forms.Select(f => f.Kind))}.",
                "Use one of these kinds."
            );
        PlanEvent? what = form?.Read(cursor, id, at);
        if (form is not null)
            cursor.KeepUnknown();
        return what;
    }

    public static JsonObject Write(PlanEvent what, DateTimeZone zone)
    {
        EventForm form = Array.Find(Forms, form => form.Is(what))!;
        JsonObject json = new()
        {
            ["id"] = what.Id.Value,
            ["at"] = JsonTimes.Write(what.At, zone),
            ["kind"] = form.Kind,
        };
        form.Write(what, json, zone);
        return json;
    }

    /// <summary>Adds a moment where there is one.</summary>
    internal static void AddMoment(this JsonObject json, string name, Instant? moment, DateTimeZone zone)
    {
        if (moment is { } time)
            json[name] = JsonTimes.Write(time, zone);
    }
}
