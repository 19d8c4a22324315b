using Planner.Domain;

namespace Planner.Analysis;

/// <summary>One clinician on both sides: means over the replayed days; a side where there is no such clinician has zeros.</summary>
public sealed record ClinicianComparison(
    ClinicianId Clinician,
    string Name,
    Discipline Discipline,
    Comparison Services,
    Comparison Driving,
    Comparison Overtime,
    Comparison Duty
);
