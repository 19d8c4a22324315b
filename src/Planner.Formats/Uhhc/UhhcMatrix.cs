namespace Planner.Formats;

/// <summary>Reads the travel matrix: square, whole minutes, 0 from a place to itself.</summary>
internal static class UhhcMatrix
{
    private const int MostPlaces = 3_000;

    public static (int Places, int[] Travel) Read(JsonCursor? matrix)
    {
        JsonCursor[] rows = [.. matrix?.Items() ?? []];
        if (rows.Length is 0 or > MostPlaces)
        {
            matrix?.Report(
                FormattableString.Invariant($"{rows.Length} rows"),
                FormattableString.Invariant($"There are 1 to {MostPlaces} places."),
                "Give the whole matrix."
            );
            return (0, []);
        }
        int[] travel = new int[rows.Length * rows.Length];
        for (int from = 0; from < rows.Length; from++)
            ReadRow(rows[from], from, rows.Length, travel);
        return (rows.Length, travel);
    }

    private static void ReadRow(JsonCursor row, int from, int places, int[] travel)
    {
        int to = 0;
        foreach (JsonCursor cell in row.Items())
        {
            int minutes = cell.Minutes();
            if (to < places)
                travel[(from * places) + to] = minutes;
            if (to == from && minutes != 0)
                cell.Report(cell.Shown(), "From a place to itself it is 0.", "Write 0.");
            to++;
        }
        if (to != places)
            row.Report(
                FormattableString.Invariant($"{to} entries"),
                FormattableString.Invariant($"The matrix is square: {places} entries in every row."),
                "Give the whole matrix."
            );
    }
}
