using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>What an order is laid upon: the agency's week and the patient's days.</summary>
public sealed record OrderCalendar
{
    public static readonly OrderCalendar Standard = new();

    /// <summary>First day of the agency's order week; Sunday unless said.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Sunday;

    /// <summary>Days on which the patient gets no visits.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>Last day of service, or null.</summary>
    public LocalDate? Discharge { get; init; }

    /// <summary>Leaves out the weeks behind the end of the period instead of refusing the order.</summary>
    public bool ClipAtPeriodEnd { get; init; }

    /// <summary>First day of the order week that holds a date.</summary>
    public LocalDate WeekOf(LocalDate date) => date.PlusDays(-(((int)date.DayOfWeek - (int)WeekStart + 7) % 7));

    /// <summary>Whether a visit may be made on a day.</summary>
    public bool IsOpen(LocalDate date) => !(date > Discharge) && !Holds.Any(h => h.Contains(date));
}
