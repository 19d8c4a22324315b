namespace Planner.Domain;

/// <summary>A visit that nobody makes, or one service of it, is given to somebody.</summary>
/// <param name="Service">0 or 1; null = all services of the visit, wherever they cost least.</param>
/// <param name="Clinician">To one of their shifts; null = to any, or to that of <paramref name="Shift"/>.</param>
/// <param name="Position">Among the other stops of the shift, from 0; null = wherever it costs least.</param>
public sealed record AssignVisit(VisitId Visit, int? Service, ClinicianId? Clinician, ShiftId? Shift, int? Position)
    : PlanEdit(Visit);
