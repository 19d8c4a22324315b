using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Events about one visit.</summary>
internal static class VisitEventFields
{
    public static VisitCancelled Cancelled(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, Visit(cursor), cursor.Optional("reason")?.Text() ?? "");

    public static void Write(VisitCancelled what, JsonObject json, DateTimeZone zone)
    {
        json["visit"] = what.Visit.Value;
        json.AddUnless("reason", what.Reason, what.Reason.Length == 0);
    }

    public static VisitRescheduled Rescheduled(JsonCursor cursor, EventId id, Instant at) =>
        new(
            id,
            at,
            Visit(cursor),
            cursor.RequiredList("windows", VisitFields.Window),
            cursor.Optional("preferred") is { } wish ? VisitFields.Window(wish) : null,
            cursor.Optional("latestEnd")?.Moment()
        );

    public static void Write(VisitRescheduled what, JsonObject json, DateTimeZone zone)
    {
        json["visit"] = what.Visit.Value;
        json["windows"] = JsonLists.Array(what.Windows, window => VisitFields.Write(window, zone));
        if (what.Preferred is { } wish)
            json["preferred"] = VisitFields.Write(wish, zone);
        json.AddMoment("latestEnd", what.LatestEnd, zone);
    }

    public static PatientNoShow NoShow(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, Visit(cursor), cursor.Required("lost")?.Span() ?? Duration.Zero);

    public static void Write(PatientNoShow what, JsonObject json, DateTimeZone zone)
    {
        json["visit"] = what.Visit.Value;
        json["lost"] = JsonTimes.Write(what.Lost);
    }

    public static VisitOverran Overran(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, Visit(cursor), cursor.Required("by")?.Span() ?? Duration.Zero);

    public static void Write(VisitOverran what, JsonObject json, DateTimeZone zone)
    {
        json["visit"] = what.Visit.Value;
        json["by"] = JsonTimes.Write(what.By);
    }

    public static UrgentVisit Urgent(JsonCursor cursor, EventId id, Instant at)
    {
        Visit? visit = cursor.Required("newVisit") is { } field ? VisitFields.Visit(field) : null;
        Patient? patient = cursor.Optional("newPatient") is { } person ? PatientFields.Patient(person) : null;
        // Where the visit is missing, that is a mistake already and nothing is made of this.
        return new(id, at, visit!, patient);
    }

    public static void Write(UrgentVisit what, JsonObject json, DateTimeZone zone)
    {
        json["newVisit"] = VisitFields.Write(what.Visit, zone);
        if (what.Patient is { } patient)
            json["newPatient"] = PatientFields.Write(patient);
    }

    private static VisitId Visit(JsonCursor cursor) => new(cursor.Required("visit")?.Text() ?? "");
}
