using System.Text.Json;
using Planner.Store;

namespace Planner.Api;

/// <summary>Who did what to what, when and why.</summary>
/// <param name="Seq">Number in the chain.</param>
/// <param name="At">ISO 8601.</param>
/// <param name="Actor">Id of the account or key; "system" for the service itself.</param>
/// <param name="Role">Role it was done in; marked where the glass was broken.</param>
/// <param name="Detail">Before and after, or what was read; only where it is asked for.</param>
internal sealed record AuditView(
    long Seq,
    string At,
    string Actor,
    string Role,
    string Action,
    string Kind,
    string Id,
    string? Branch = null,
    string? Reason = null,
    JsonElement? Detail = null
)
{
    public static AuditView Of(AuditRow row, string? detail = null) =>
        new(
            row.Seq,
            UnixTime.Text(row.At),
            row.Actor,
            row.Role,
            row.Action,
            row.SubjectKind,
            row.SubjectId,
            row.BranchId,
            row.Reason,
            detail is null ? null : JsonElement.Parse(detail)
        );
}
