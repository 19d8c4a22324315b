using Planner.Store;

namespace Planner.Api;

/// <summary>What still needs a resource that is to be removed.</summary>
internal static class ResourceUse
{
    /// <returns>In words; null where nothing does.</returns>
    public static string? Of(StoreReader reader, ResourceKind kind, DocumentRow row)
    {
        if (kind.IsBranch)
            return Branch(reader, row);
        foreach ((DocumentKind by, bool byClinician) in kind.NamedBy)
        {
            DocumentFilter filter = byClinician
                ? new DocumentFilter(ClinicianId: row.Id, Most: 1)
                : new DocumentFilter(PatientId: row.Id, Most: 1);
            if (reader.Documents(by).List(Scope.Of(row.BranchId), filter).FirstOrDefault() is { } user)
                return $"{row.Id} is named by {user.Id} of the {by.Name}: change or remove that first.";
        }
        return kind == ResourceKinds.Visits && row.Day is { } day ? Booked(reader, row, day) : null;
    }

    private static string? Booked(StoreReader reader, DocumentRow row, string day) =>
        reader.Rosters.Bookings(Scope.Of(row.BranchId), day, day).Any(booking => booking.VisitId == row.Id)
            ? $"{row.Id} stands in the published roster of {day}: cancel it with POST /v1/visits/{row.Id}/transitions."
            : null;

    private static string? Branch(StoreReader reader, DocumentRow row)
    {
        DocumentKind? held = DocumentKind.All.FirstOrDefault(kind =>
            kind != DocumentKind.Branch && reader.Documents(kind).List(Scope.Of(row.Id), new(Most: 1)).Count > 0
        );
        return held is null ? null : $"{row.Id} holds {held.Name}: remove them first.";
    }
}
