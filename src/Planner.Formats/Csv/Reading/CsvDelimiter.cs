namespace Planner.Formats;

/// <summary>Tells which character parts the cells: what a "sep=" line says, else the one that yields most known columns.</summary>
internal static class CsvDelimiter
{
    private const string Statement = "sep=";
    private static readonly char[] Usual = [',', ';', '\t', '|'];

    /// <summary>The delimiter, and where the text goes on after a "sep=" line.</summary>
    public static (char Delimiter, int Start) Of(string text, CsvSheet sheet)
    {
        if (text.StartsWith(Statement, StringComparison.OrdinalIgnoreCase) && text.Length > Statement.Length)
            return (text[Statement.Length], AfterLine(text));
        string header = text[..AfterLine(text)];
        return (Usual.MaxBy(delimiter => Score(header, delimiter, sheet)), 0);
    }

    private static (int Known, int Cells) Score(string header, char delimiter, CsvSheet sheet)
    {
        if (CsvParser.Read(header, delimiter) is not [var row, ..])
            return (0, 0);
        return (row.Cells.Count(cell => sheet.Find(cell) is not null), row.Cells.Count);
    }

    private static int AfterLine(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        if (end < 0)
            return text.Length;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }
}
