using Planner.Domain;

namespace Planner.Formats;

/// <summary>One mistake in a spreadsheet.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Row">As a spreadsheet counts, the header is 1; 0 = the file as a whole.</param>
/// <param name="Column">Name of the column; empty = the row as a whole.</param>
public sealed record ImportFault(string File, int Row, string Column, InputMistake Mistake);
