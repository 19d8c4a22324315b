namespace Planner.Formats;

/// <summary>One record of a CSV file.</summary>
/// <param name="Number">As a spreadsheet counts: the header is row 1, empty rows count, a line break inside quotes does not.</param>
/// <param name="Line">Line of the file it begins on, from 1.</param>
/// <param name="Cells">Without their quotes; as many as the row has.</param>
/// <param name="HasStrayQuote">A quote was opened and not closed as it must be; the row was read to its line's end.</param>
public sealed record CsvRow(int Number, int Line, IReadOnlyList<string> Cells, bool HasStrayQuote = false)
{
    /// <summary>Whether nothing stands in it: a blank line, or only delimiters and spaces.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
