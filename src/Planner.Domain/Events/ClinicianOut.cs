using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A clinician cannot work: all day, from a moment, until a moment, or between two. Nothing begins while the clinician is out, and
/// the clinician is back at the end place by <paramref name="From"/> where that lies ahead; a service that has begun is finished.
/// </summary>
/// <param name="From">First moment out; null = since the day began.</param>
/// <param name="Until">First moment back on duty; null = not that day.</param>
public sealed record ClinicianOut(
    EventId Id,
    Instant At,
    ClinicianId Clinician,
    Instant? From = null,
    Instant? Until = null,
    string Reason = ""
) : PlanEvent(Id, At);
