using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Events about a person: a clinician, or a patient as a whole.</summary>
internal static class StaffEventFields
{
    public static ClinicianOut Out(JsonCursor cursor, EventId id, Instant at) =>
        new(
            id,
            at,
            Clinician(cursor),
            cursor.Optional("from")?.Moment(),
            cursor.Optional("until")?.Moment(),
            cursor.Optional("reason")?.Text() ?? ""
        );

    public static void Write(ClinicianOut what, JsonObject json, DateTimeZone zone)
    {
        json["clinician"] = what.Clinician.Value;
        json.AddMoment("from", what.From, zone);
        json.AddMoment("until", what.Until, zone);
        json.AddUnless("reason", what.Reason, what.Reason.Length == 0);
    }

    public static ClinicianLate Late(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, Clinician(cursor), cursor.Required("start")?.Moment() ?? default);

    public static void Write(ClinicianLate what, JsonObject json, DateTimeZone zone)
    {
        json["clinician"] = what.Clinician.Value;
        json["start"] = JsonTimes.Write(what.Start, zone);
    }

    public static CredentialLapsed Lapsed(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, Clinician(cursor), cursor.Required("skill")?.Text() ?? "");

    public static void Write(CredentialLapsed what, JsonObject json, DateTimeZone zone)
    {
        json["clinician"] = what.Clinician.Value;
        json["skill"] = what.Skill;
    }

    public static PatientInHospital Hospital(JsonCursor cursor, EventId id, Instant at) =>
        new(id, at, new(cursor.Required("patient")?.Text() ?? ""), cursor.Required("untilDay")?.Day() ?? default);

    public static void Write(PatientInHospital what, JsonObject json, DateTimeZone zone)
    {
        json["patient"] = what.Patient.Value;
        json["untilDay"] = JsonTimes.Write(what.Until);
    }

    private static ClinicianId Clinician(JsonCursor cursor) => new(cursor.Required("clinician")?.Text() ?? "");
}
