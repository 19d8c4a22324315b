using System.Text.Json.Nodes;
using Planner.Store;

namespace Planner.Api;

/// <summary>
/// The record of a visit that was made, with the six elements of electronic visit verification: type of service, who received
/// it, the date, the location, who gave it, and when it began and ended. What was scheduled stands apart.
/// </summary>
/// <param name="Service">Which of the visit's services: 0, 1, ...</param>
/// <param name="Complete">Whether all six elements are there.</param>
/// <param name="Document">serviceType, patient, date, location, clinician, verified {start, end}; scheduled {clinician, start, end}; method. For analysts without the location.</param>
internal sealed record VerificationView(
    string Branch,
    string Visit,
    long Service,
    long Version,
    bool Complete,
    string UpdatedAt,
    JsonObject Document
)
{
    private static readonly string[] Elements = ["serviceType", "patient", "date", "location", "clinician"];

    public static VerificationView Of(DocumentRow row, Access access)
    {
        JsonObject whole = ResourceView.Whole(row);
        bool isComplete =
            Elements.All(element => whole[element] is not null)
            && whole["verified"] is JsonObject times
            && times["start"] is not null
            && times["end"] is not null;
        return new(
            row.BranchId,
            (string?)whole["visit"] ?? "",
            (long?)whole["service"] ?? 0,
            row.Version,
            isComplete,
            UnixTime.Text(row.UpdatedAt),
            access.SeesNames ? whole : ResourceView.Plain(row)
        );
    }
}
