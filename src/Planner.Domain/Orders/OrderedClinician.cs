using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Who can be asked to make ordered visits, as far as days matter.
/// </summary>
/// <param name="VisitsPerDay">Most ordered visits a day, 0 or more.</param>
/// <param name="WorkDays">Days of the week; never empty.</param>
/// <param name="Off">Single days off.</param>
public sealed record OrderedClinician(
    ClinicianId Id,
    int VisitsPerDay,
    IReadOnlyList<IsoDayOfWeek> WorkDays,
    IReadOnlyList<LocalDate> Off
)
{
    public bool WorksOn(LocalDate date) => WorkDays.Contains(date.DayOfWeek) && !Off.Contains(date);
}
