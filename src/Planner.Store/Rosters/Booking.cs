namespace Planner.Store;

/// <summary>A clinician is with a patient at a time, by a published roster. A visit that takes two has two bookings.</summary>
public sealed record Booking
{
    public string BranchId { get; init; } = "";
    public string VisitId { get; init; } = "";

    /// <summary>Which of the visit's services: 0, 1, ...</summary>
    public long Service { get; init; }
    public string ClinicianId { get; init; } = "";

    /// <summary>The day of the roster (yyyy-MM-dd); the end may lie behind midnight.</summary>
    public string Day { get; init; } = "";

    /// <summary>Unix milliseconds.</summary>
    public long StartsAt { get; init; }

    /// <summary>Unix milliseconds; exclusive: the next one may start at it.</summary>
    public long EndsAt { get; init; }
    public string PlanId { get; init; } = "";

    /// <summary>Whether both would have the same clinician at the same time.</summary>
    public bool Clashes(Booking other) =>
        BranchId == other.BranchId
        && ClinicianId == other.ClinicianId
        && StartsAt < other.EndsAt
        && other.StartsAt < EndsAt;
}
