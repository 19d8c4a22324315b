using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A time for somebody who fits nowhere, once others are made by other clinicians. Accepted by the checker.</summary>
/// <param name="Rank">From 1: the fewest moves first, then the cheapest.</param>
/// <param name="Visit">Who would fit.</param>
/// <param name="Clinicians">One per service.</param>
/// <param name="AddedMinutes">Exact growth of the plan's cost in minute-equivalents.</param>
/// <param name="Moves">Who moves, the one that makes room first.</param>
/// <param name="Moved">Other planned visits whose start changes, none by more than was allowed.</param>
/// <param name="Patients">Whom to call: another clinician comes.</param>
/// <param name="Staff">Whom to call: their stops change.</param>
public sealed record ChainOffer(
    int Rank,
    VisitId Visit,
    IReadOnlyList<ClinicianId> Clinicians,
    Instant Start,
    decimal AddedMinutes,
    IReadOnlyList<ChainMove> Moves,
    IReadOnlyList<MovedStart> Moved,
    IReadOnlyList<PatientId> Patients,
    IReadOnlyList<ClinicianId> Staff
);
