using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// An hour in which a discipline cannot make what is asked for in an area, or in which all of it hangs on one person.
/// </summary>
/// <param name="Area">Null = outside all areas.</param>
/// <param name="Hour">Begin of the hour, on the agency's clock.</param>
/// <param name="PlannedMinutes">Service, and the ways to it, that fall into the hour by the plan.</param>
/// <param name="LeftOutMinutes">Service of visits that nobody makes, spread evenly over their windows.</param>
/// <param name="FreeMinutes">
/// At most so many minutes are free: of everybody of the discipline who may work there, on duty and neither working, driving nor
/// on a break. Who may work in several areas counts in each.
/// </param>
/// <param name="OnDuty">How many of the discipline are on duty then and may work there.</param>
public sealed record CoverageGap(
    Discipline Discipline,
    AreaId? Area,
    Instant Hour,
    double PlannedMinutes,
    double LeftOutMinutes,
    double FreeMinutes,
    int OnDuty
)
{
    /// <summary>Minutes that nobody has, whoever drives where; 0 or more.</summary>
    public double MissingMinutes => Math.Max(0, LeftOutMinutes - FreeMinutes);
}
