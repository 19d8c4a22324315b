namespace Planner.Formats;

/// <summary>How a date like 3/4/2026 is meant.</summary>
public enum DateOrder
{
    /// <summary>Nobody said: such a date is refused.</summary>
    Unsaid,

    /// <summary>Day, month, year.</summary>
    DayFirst,

    /// <summary>Month, day, year.</summary>
    MonthFirst,
}
