namespace Planner.Formats;

/// <summary>Something with the row it was read from.</summary>
internal sealed record Imported<T>(CsvTable Table, CsvRow Row, string Id, T Value);
