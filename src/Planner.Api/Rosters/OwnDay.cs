using NodaTime;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Puts a clinician's day together.</summary>
internal sealed class OwnDay(PlannerStore store, TimeProvider time)
{
    /// <param name="clinician">Whose; a clinician's is always the own.</param>
    /// <param name="day">yyyy-MM-dd; null = today where the branch is.</param>
    /// <exception cref="ProblemException">Nobody says whose.</exception>
    public OwnDayView Read(Access access, string? clinician, string? day, PatientReads reads)
    {
        string whose =
            (access.Role is Role.Clinician ? access.ClinicianId : clinician)
            ?? throw new ProblemException(ProblemCatalogue.BadQuery, "Say whose day, with ?clinician=.");
        Scope scope = access.Scope with { ClinicianId = whose };
        return store.ReadSnapshot(reader =>
        {
            string date = day ?? Today(reader, scope);
            return new OwnDayView(
                date,
                whose,
                [.. reader.Rosters.Bookings(scope, date, date).Select(booking => Visit(reader, access, booking, reads))]
            );
        });
    }

    private string Today(StoreReader reader, Scope scope)
    {
        DocumentRow? branch = reader
            .Documents(DocumentKind.Branch)
            .List(scope with { ClinicianId = null }, new DocumentFilter(Most: 1))
            .FirstOrDefault();
        DateTimeZone zone = branch is null ? DateTimeZone.Utc : SheetCheck.Zone(ResourceView.Plain(branch));
        return Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(zone).Date.ToString("uuuu-MM-dd", null);
    }

    private static OwnVisitView Visit(StoreReader reader, Access access, Booking booking, PatientReads reads)
    {
        Scope branch = Scope.Of(booking.BranchId);
        DocumentRow? visit = reader.Documents(DocumentKind.Visit).Find(branch, booking.BranchId, booking.VisitId);
        DocumentRow? patient = visit?.PatientId is { } id
            ? reader.Documents(DocumentKind.Patient).Find(branch, booking.BranchId, id)
            : null;
        reads.Add(booking.BranchId, patient?.Id);
        return new(
            booking.BranchId,
            booking.VisitId,
            booking.Service,
            UnixTime.Text(booking.StartsAt),
            UnixTime.Text(booking.EndsAt),
            visit?.State,
            patient is null ? null : ResourceView.Of(patient, access).Document,
            visit is null ? null : ResourceView.Of(visit, access).Document,
            visit is null ? [] : VisitSteps.Possible(visit, access)
        );
    }
}
