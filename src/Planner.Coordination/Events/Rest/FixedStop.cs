using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A stop that no longer changes: done, begun or driven to, or planned on another day.</summary>
/// <param name="Work">Service, set-up and the way there.</param>
/// <param name="IsMade">False where the clinician went in vain.</param>
internal sealed record FixedStop(
    VisitId Visit,
    ClinicianId Clinician,
    ShiftId Shift,
    Instant Start,
    Duration Work,
    int Metres,
    bool IsToday,
    bool IsMade
);
