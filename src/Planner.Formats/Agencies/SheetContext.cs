using System.Text.Json.Nodes;

namespace Planner.Formats;

/// <summary>What a branch holds of what a document names.</summary>
/// <param name="Branch">The branch's own document.</param>
/// <param name="Clinicians">Those named, or stand-ins for them.</param>
/// <param name="Patients">Those named, or stand-ins for them.</param>
/// <param name="Visits">Those that a day sheet binds.</param>
public sealed record SheetContext(
    JsonObject Branch,
    IReadOnlyList<JsonObject> Clinicians,
    IReadOnlyList<JsonObject> Patients,
    IReadOnlyList<JsonObject> Visits
)
{
    /// <summary>A clinician of whom nothing matters but that they are there.</summary>
    public static JsonObject ClinicianStandIn(string id) =>
        new()
        {
            [SheetNames.Id] = id,
            ["name"] = "-",
            ["discipline"] = "RN",
        };

    /// <summary>A patient of whom nothing matters but that they are there.</summary>
    public static JsonObject PatientStandIn(string id) =>
        new()
        {
            [SheetNames.Id] = id,
            ["name"] = "-",
            ["address"] = new JsonObject
            {
                ["text"] = "-",
                ["latitude"] = 57.7,
                ["longitude"] = 12,
            },
        };
}
