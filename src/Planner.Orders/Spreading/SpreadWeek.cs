using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>An order week with the days that are still open for its visits.</summary>
/// <param name="Line">Index of the discipline among the order's lines.</param>
/// <param name="Days">Open days from today on: no blackout, none of the patient's days off.</param>
/// <param name="Made">Visits made or promised in it.</param>
public sealed record SpreadWeek(
    CompiledOrder Order,
    int Line,
    OrderWeek Week,
    IReadOnlyList<LocalDate> Days,
    IReadOnlyList<MadeVisit> Made
)
{
    /// <summary>Visits expected that no day is left for, because it has passed or is off.</summary>
    public int Missed =>
        Math.Max(0, Week.Expected - Made.Count - Days.Count(d => Made.All(m => m.On != d)) * Week.MostPerDay);

    /// <summary>Days on which visits are, or may be.</summary>
    public IReadOnlyList<LocalDate> AllDays => [.. Days.Concat(Made.Select(m => m.On)).Distinct().Order()];
}
