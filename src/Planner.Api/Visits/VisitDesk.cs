using Planner.Store;

namespace Planner.Api;

/// <summary>Finds visits that somebody may handle: those of the branches within reach, for clinicians those they are booked for.</summary>
internal sealed class VisitDesk(PlannerStore store)
{
    /// <exception cref="ProblemException">There is none within reach, or several.</exception>
    public DocumentRow Find(Access access, string? branch, string id) =>
        store.Read(reader => Find(reader, access, branch, id));

    /// <inheritdoc cref="Find(Access, string?, string)"/>
    public static DocumentRow Find(StoreReader reader, Access access, string? branch, string id)
    {
        // A visit for two is handled by both, though it stands under the first.
        Scope scope = access.Scope with
        {
            ClinicianId = null,
        };
        DocumentRow[] found =
        [
            .. (ResourceIds.IsId(id) ? reader.Documents(DocumentKind.Visit).FindAll(scope, id) : [])
                .Where(row => branch is null || row.BranchId == branch)
                .Where(row => access.Scope.ClinicianId is not { } own || IsOwn(reader, row, own)),
        ];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ProblemException(ProblemCatalogue.Unknown),
            _ => throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"Say which branch, with ?branch=: {string.Join(", ", found.Select(row => row.BranchId))}."
            ),
        };
    }

    private static bool IsOwn(StoreReader reader, DocumentRow row, string clinician) =>
        row.ClinicianId == clinician
        || reader.Rosters.OfVisit(row.BranchId, row.Id).Any(booking => booking.ClinicianId == clinician);
}
