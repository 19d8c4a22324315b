namespace Planner.Store;

/// <summary>Which plans; null = whatever.</summary>
/// <param name="From">Plans that reach this day (yyyy-MM-dd) or a later one.</param>
/// <param name="To">Plans that begin on this day or before.</param>
/// <param name="Before">Goes on behind this id: the last one of the page before.</param>
public sealed record PlanFilter(string? From = null, string? To = null, string? Before = null, int Most = int.MaxValue);
