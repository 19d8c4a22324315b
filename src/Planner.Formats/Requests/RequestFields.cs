using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A whole request in a document.
/// </summary>
internal static class RequestFields
{
    public const string Schema = "planner/plan-request/1";

    public static PlanRequest Request(JsonCursor cursor)
    {
        Documents.CheckSchema(cursor.Optional("schema"), Schema);
        PlanRequest request = new()
        {
            Agency = Agency(cursor.Required("agency")),
            From = cursor.Required("from")?.Day() ?? default,
            To = cursor.Required("to")?.Day() ?? default,
            Travel = TravelFields.Travel(cursor.Required("travel")),
            Policy = PolicyFields.Policy(cursor.Required("policy")),
            Areas = cursor.List("areas", PlaceFields.Area),
            Clinicians = cursor.RequiredList("clinicians", StaffFields.Clinician),
            Patients = cursor.RequiredList("patients", PatientFields.Patient),
            Visits = cursor.RequiredList("visits", VisitFields.Visit),
            Relations = cursor.List("relations", BondFields.Relation),
            Pins = cursor.Optional("pins") is { } pins ? BondFields.Pins(pins) : Pins.None,
            Waitlist = cursor.List("waitlist", WaitlistFields.Entry),
        };
        cursor.KeepUnknown();
        return request;
    }

    public static JsonObject Write(PlanRequest request)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        JsonObject json = new()
        {
            ["schema"] = Schema,
            ["agency"] = new JsonObject { ["name"] = request.Agency.Name, ["timeZone"] = zone.Id },
            ["from"] = JsonTimes.Write(request.From),
            ["to"] = JsonTimes.Write(request.To),
            ["travel"] = TravelFields.Write(request.Travel),
            ["policy"] = PolicyFields.Write(request.Policy),
        };
        json.AddList("areas", request.Areas, PlaceFields.Write);
        json["clinicians"] = JsonLists.Array(request.Clinicians, c => StaffFields.Write(c, zone));
        json["patients"] = JsonLists.Array(request.Patients, PatientFields.Write);
        json["visits"] = JsonLists.Array(request.Visits, v => VisitFields.Write(v, zone));
        json.AddList("relations", request.Relations, BondFields.Write);
        JsonObject pins = BondFields.Write(request.Pins, zone);
        json.AddUnless("pins", pins, pins.Count == 0);
        json.AddList("waitlist", request.Waitlist, e => WaitlistFields.Write(e, zone));
        return json;
    }

    /// <param name="isStrict">Fields nobody knows are mistakes: the document is never written back.</param>
    internal static Agency Agency(JsonCursor? cursor, bool isStrict = false)
    {
        string name = cursor?.Required("name")?.Text() ?? "";
        JsonCursor? zoneField = cursor?.Required("timeZone");
        string id = zoneField?.Text() ?? "";
        if (isStrict)
            cursor?.RefuseUnknown();
        else
            cursor?.KeepUnknown();
        DateTimeZone? zone = id.Length > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        if (zone is null && id.Length > 0)
            zoneField!.Report(
                $"\"{id}\"",
                "A time zone is one of the IANA time zone database.",
                "Write it like Europe/Stockholm."
            );
        return new(name, zone ?? DateTimeZone.Utc);
    }
}
