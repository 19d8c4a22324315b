namespace Planner.Quality;

/// <summary>Fields of one line of comma-separated values; a field with a comma stands in double quotes.</summary>
public static class CsvLine
{
    public static IReadOnlyList<string> Split(string line)
    {
        var fields = new List<string>();
        int at = 0;
        while (at <= line.Length)
        {
            bool quoted = at < line.Length && line[at] == '"';
            int end = quoted ? line.IndexOf('"', at + 1) : line.IndexOf(',', at);
            if (end < 0)
                end = line.Length;
            fields.Add(quoted ? line[(at + 1)..end] : line[at..end]);
            at = end + (quoted ? 2 : 1);
        }
        return fields;
    }

    public static string Join(IEnumerable<string> fields) =>
        string.Join(',', fields.Select(f => f.Contains(',', StringComparison.Ordinal) ? $"\"{f}\"" : f));
}
