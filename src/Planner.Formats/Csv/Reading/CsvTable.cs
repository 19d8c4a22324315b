using Planner.Domain;

namespace Planner.Formats;

/// <summary>A CSV file with its header understood.</summary>
/// <param name="File">Name of the file, as mistakes give it.</param>
/// <param name="Header">The header's cells as they stand.</param>
/// <param name="Rows">Rows that are not blank.</param>
/// <param name="Columns">Index of the cell by name of the column.</param>
/// <param name="Delimiter">What parts its cells.</param>
public sealed record CsvTable(
    string File,
    CsvSheet Sheet,
    IReadOnlyList<string> Header,
    IReadOnlyList<CsvRow> Rows,
    IReadOnlyDictionary<string, int> Columns,
    char Delimiter
)
{
    /// <summary>Reads a file of a sheet; what is wrong with it goes to the list.</summary>
    /// <returns>Null where nothing in it can be read.</returns>
    public static CsvTable? Read(string path, CsvSheet sheet, ImportFaults faults, InputLimits limits)
    {
        string file = Path.GetFileName(path);
        try
        {
            string text = CsvText.ReadFile(path, file, limits);
            (char delimiter, int start) = CsvDelimiter.Of(text, sheet);
            return new CsvHeader(file, sheet, faults).Table(CsvParser.Read(text[start..], delimiter), delimiter);
        }
        catch (InvalidInputException refused)
        {
            foreach (InputMistake mistake in refused.Mistakes)
                faults.Add(file, mistake);
            return null;
        }
    }
}
