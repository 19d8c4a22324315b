using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A span of a clinician's shift in which nothing is planned.</summary>
/// <param name="From">Earliest start of a visit.</param>
/// <param name="To">Latest end of a visit.</param>
public sealed record OpenSlot(ClinicianId Clinician, ShiftId Shift, Instant From, Instant To)
{
    /// <summary>Minutes, whole.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;
}
