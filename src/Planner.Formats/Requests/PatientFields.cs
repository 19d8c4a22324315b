using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Patients in a document.
/// </summary>
internal static class PatientFields
{
    public static Patient Patient(JsonCursor cursor)
    {
        Patient patient = new()
        {
            Id = new(cursor.Required("id")?.Text() ?? ""),
            Name = cursor.Required("name")?.Text() ?? "",
            Address = PlaceFields.Address(cursor.Required("address")),
            RequiredClinicians = cursor.List("requiredClinicians", Clinician),
            PreferredClinicians = cursor.List("preferredClinicians", Clinician),
            ExcludedClinicians = cursor.List("excludedClinicians", Clinician),
            History = cursor.List("history", History),
            ContinuityCaps = cursor.List("continuityCaps", Cap),
        };
        cursor.KeepUnknown();
        return patient;
    }

    public static JsonObject Write(Patient patient)
    {
        JsonObject json = new()
        {
            ["id"] = patient.Id.Value,
            ["name"] = patient.Name,
            ["address"] = PlaceFields.Write(patient.Address),
        };
        json.AddList("requiredClinicians", patient.RequiredClinicians, c => c.Value);
        json.AddList("preferredClinicians", patient.PreferredClinicians, c => c.Value);
        json.AddList("excludedClinicians", patient.ExcludedClinicians, c => c.Value);
        json.AddList("history", patient.History, Write);
        json.AddList("continuityCaps", patient.ContinuityCaps, Write);
        return json;
    }

    private static ClinicianId Clinician(JsonCursor cursor) => new(cursor.Text());

    private static CareHistory History(JsonCursor cursor)
    {
        CareHistory history = new(
            new(cursor.Required("clinician")?.Text() ?? ""),
            cursor.Required("lastSeen")?.Day() ?? default,
            cursor.Optional("visits")?.Integer() ?? 1
        );
        cursor.KeepUnknown();
        return history;
    }

    private static JsonObject Write(CareHistory history) =>
        new()
        {
            ["clinician"] = history.Clinician.Value,
            ["lastSeen"] = JsonTimes.Write(history.LastSeen),
            ["visits"] = history.Visits,
        };

    private static ContinuityCap Cap(JsonCursor cursor)
    {
        ContinuityCap cap = new(
            cursor.Required("discipline")?.Choice<Discipline>() ?? default,
            cursor.Required("maxClinicians")?.Integer() ?? 1
        );
        cursor.KeepUnknown();
        return cap;
    }

    private static JsonObject Write(ContinuityCap cap) =>
        new() { ["discipline"] = JsonChoice.Name(cap.Discipline), ["maxClinicians"] = cap.MaxClinicians };
}
