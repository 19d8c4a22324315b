namespace Planner.Analysis;

/// <summary>A model of durations fitted to records, and what it was made from.</summary>
/// <param name="Types">Types that have records, in the order of <see cref="Planner.Domain.VisitType"/>.</param>
/// <param name="Records">How many records there are.</param>
/// <param name="Patients">Patients whose own pace counts; 0 where the records do not tell patients apart.</param>
/// <param name="PatientShare">Of the variance of a type, what lies between patients; 0..1.</param>
public sealed record LearnedDurations(
    DurationModel Model,
    IReadOnlyList<LearnedType> Types,
    int Records,
    int Patients,
    double PatientShare
);
