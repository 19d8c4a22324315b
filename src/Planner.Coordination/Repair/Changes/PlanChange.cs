using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>What changes for one service of a visit. From is null for a new visit, to is null for one that is not served.</summary>
/// <param name="Service">0 or 1.</param>
/// <param name="Notify">Ids of the people who must be told.</param>
/// <param name="Why">For people.</param>
public sealed record PlanChange(
    VisitId Visit,
    int Service,
    PatientId Patient,
    ClinicianId? FromClinician,
    Instant? FromStart,
    ClinicianId? ToClinician,
    Instant? ToStart,
    ChangeReason Reason,
    IReadOnlyList<string> Notify,
    string Why
);
