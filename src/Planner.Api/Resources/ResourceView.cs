using System.Text.Json.Nodes;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>A resource: what it is found by, and its document.</summary>
/// <param name="Version">As in the header ETag; a change gives it in If-Match.</param>
/// <param name="State">Where its life stands; null where it has none.</param>
/// <param name="Day">The day it belongs to (yyyy-MM-dd); null where it belongs to none.</param>
/// <param name="Patient">Id of the patient it is about; null where it is about none.</param>
/// <param name="Clinician">Id of the clinician it belongs to; null where it belongs to none.</param>
/// <param name="CreatedAt">ISO 8601, UTC.</param>
/// <param name="UpdatedAt">ISO 8601, UTC.</param>
/// <param name="Document">In the published format; for analysts without names, addresses, phone numbers and notes.</param>
public sealed record ResourceView(
    string Branch,
    string Id,
    long Version,
    string? State,
    string? Day,
    string? Patient,
    string? Clinician,
    string CreatedAt,
    string UpdatedAt,
    JsonObject Document
)
{
    internal static ResourceView Of(DocumentRow row, Access access) =>
        new(
            row.BranchId,
            row.Id,
            row.Version,
            row.State,
            row.Day,
            row.PatientId,
            row.ClinicianId,
            UnixTime.Text(row.CreatedAt),
            UnixTime.Text(row.UpdatedAt),
            access.SeesNames ? Whole(row) : Plain(row)
        );

    /// <summary>The document with what names people put back.</summary>
    internal static JsonObject Whole(DocumentRow row) =>
        row.Personal is null ? Plain(row) : PersonalData.PutBack(Plain(row), (JsonObject)JsonNode.Parse(row.Personal)!);

    /// <summary>The document without what names people.</summary>
    internal static JsonObject Plain(DocumentRow row) => (JsonObject)JsonNode.Parse(row.Document)!;
}
