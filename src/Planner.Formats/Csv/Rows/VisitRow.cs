using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>A visit with what ties it to others.</summary>
/// <param name="Days">On any of these.</param>
/// <param name="Clinician">Fixed by hand; null = free.</param>
/// <param name="Start">Fixed by hand; null = free.</param>
/// <param name="Bonds">To other visits.</param>
internal sealed record VisitRow(
    Visit Visit,
    IReadOnlyList<LocalDate> Days,
    ClinicianId? Clinician,
    Instant? Start,
    IReadOnlyList<(string Column, VisitRelation Relation)> Bonds
);
