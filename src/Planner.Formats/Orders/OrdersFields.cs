using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A whole orders document.
/// </summary>
internal static class OrdersFields
{
    public const string Schema = "planner/orders/1";

    public static OrdersDocument Document(JsonCursor cursor)
    {
        Documents.CheckSchema(cursor.Optional("schema"), Schema);
        JsonCursor? agencyField = cursor.Required("agency");
        Agency agency = AgencyFields.Agency(agencyField, out IsoDayOfWeek weekStart);
        List<OrderedPatient> patients = cursor.RequiredList(
            "patients",
            c => OrderedPatientFields.Patient(c, agency.TimeZone)
        );
        OrdersDocument document = new()
        {
            Agency = agency,
            AsOf = cursor.Optional("asOf")?.Moment(),
            WeekStart = weekStart,
            Jurisdictions = cursor.Optional("jurisdictions") is { } named
                ? [.. named.Items().Select(j => j.Text())]
                : ["US"],
            ClipAtPeriodEnd = cursor.Optional("clipAtPeriodEnd")?.Flag() ?? false,
            Blackouts = cursor.List("blackouts", d => d.Day()),
            DailyCapacity = Capacity(cursor.Optional("dailyCapacity")),
            Clinicians = cursor.List("clinicians", Clinician),
            Patients = patients,
            Orders = cursor.RequiredList("orders", c => CareOrderFields.Order(c, patients, agency.TimeZone)),
        };
        cursor.RefuseUnknown();
        return document;
    }

    private static Dictionary<Discipline, int> Capacity(JsonCursor? cursor)
    {
        Dictionary<Discipline, int> capacity = [];
        if (cursor is null || !cursor.IsObject())
            return capacity;
        foreach (var property in cursor.Element.EnumerateObject())
        {
            JsonCursor value = cursor.Child(property.Name, property.Value);
            capacity[JsonChoice.Parse<Discipline>(value, property.Name)] = value.Integer(0, 10_000);
        }
        return capacity;
    }

    private static OrderedClinician Clinician(JsonCursor cursor)
    {
        OrderedClinician clinician = new(
            new(cursor.Required("id")?.Text() ?? ""),
            cursor.Optional("visitsPerDay")?.Integer(0, 100) ?? 6,
            cursor.Optional("workDays") is { } days ? WeekDays.Read(days) : WeekDays.Working,
            cursor.List("off", d => d.Day())
        );
        cursor.RefuseUnknown();
        return clinician;
    }
}
