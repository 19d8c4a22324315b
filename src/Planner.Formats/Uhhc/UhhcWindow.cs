namespace Planner.Formats;

/// <summary>A time window in minutes, both ends included.</summary>
public readonly record struct UhhcWindow(int Start, int End);
