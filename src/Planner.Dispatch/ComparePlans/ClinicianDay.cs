using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>One clinician's day in a plan.</summary>
/// <param name="Services">Stops made.</param>
/// <param name="Driving">Minutes driven.</param>
/// <param name="Kilometres">Driven.</param>
/// <param name="Care">Minutes at patients, set-up included.</param>
/// <param name="Waiting">Minutes on duty that are neither care, driving nor break.</param>
/// <param name="Overtime">Minutes on duty after a shift's soft end.</param>
/// <param name="Duty">Minutes from departure to return.</param>
public sealed record ClinicianDay(
    ClinicianId Clinician,
    string Name,
    Discipline Discipline,
    int Services,
    decimal Driving,
    decimal Kilometres,
    decimal Care,
    decimal Waiting,
    decimal Overtime,
    decimal Duty
);
