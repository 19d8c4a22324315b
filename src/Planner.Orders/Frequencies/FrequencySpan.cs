namespace Planner.Orders;

/// <summary>So many visits a week for so many weeks: one part of an ordered frequency (`2w4`, `1-2w3`).</summary>
/// <param name="LeastPerWeek">Lower end of a range, 1 or more; the upper end is what was ordered.</param>
public sealed record FrequencySpan(int LeastPerWeek, int MostPerWeek, int Weeks);
