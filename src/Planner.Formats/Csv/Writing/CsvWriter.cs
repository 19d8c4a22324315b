using System.Text;

namespace Planner.Formats;

/// <summary>Writes CSV that spreadsheets open as it is meant: UTF-8 with its mark, CR LF, quotes where they are needed.</summary>
public static class CsvWriter
{
    private static readonly UTF8Encoding Marked = new(encoderShouldEmitUTF8Identifier: true);

    public static void Write(IEnumerable<IReadOnlyList<string>> rows, char delimiter, Stream stream)
    {
        using var writer = new StreamWriter(stream, Marked, leaveOpen: true);
        foreach (IReadOnlyList<string> row in rows)
        {
            writer.Write(string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter))));
            writer.Write("\r\n");
        }
    }

    private static string Quoted(string cell, char delimiter) =>
        cell.Contains(delimiter) || cell.AsSpan().ContainsAny('"', '\r', '\n')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
