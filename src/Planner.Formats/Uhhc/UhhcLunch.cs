namespace Planner.Formats;

/// <summary>The window of lunch breaks and their length, in minutes.</summary>
public readonly record struct UhhcLunch(int Start, int End, int Length);
