namespace Planner.Formats;

/// <summary>A CSV file to be written.</summary>
/// <param name="Rows">The header first.</param>
public sealed record CsvFile(string Name, char Delimiter, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public void Write(Stream stream) => CsvWriter.Write(Rows, Delimiter, stream);
}
