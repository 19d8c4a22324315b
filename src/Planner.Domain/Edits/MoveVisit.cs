namespace Planner.Domain;

/// <summary>A service that somebody makes goes to another place.</summary>
/// <param name="Service">0 or 1.</param>
/// <param name="Clinician">To one of their shifts; null = to any, or to that of <paramref name="Shift"/>.</param>
/// <param name="Shift">To this shift; with a position and neither clinician nor shift it stays in its own.</param>
/// <param name="Position">Among the other stops of the shift, from 0; null = wherever it costs least.</param>
public sealed record MoveVisit(VisitId Visit, int Service, ClinicianId? Clinician, ShiftId? Shift, int? Position)
    : PlanEdit(Visit);
