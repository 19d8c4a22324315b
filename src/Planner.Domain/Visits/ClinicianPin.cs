namespace Planner.Domain;

/// <summary>
/// This service of this visit is done by this clinician or not at all.
/// </summary>
public sealed record ClinicianPin(VisitId Visit, ClinicianId Clinician, int Service = 0);
