using NodaTime;

namespace Planner.Domain;

/// <summary>A service that was done: how long it was planned (set-up included) and how long it took; both above 0.</summary>
/// <param name="Patient">Null = not recorded.</param>
public readonly record struct RecordedDuration(VisitType Type, PatientId? Patient, Duration Planned, Duration Actual);
