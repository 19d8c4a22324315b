namespace Planner.Formats;

/// <summary>Cuts lines to the parts of them whose segments touch the map's frame.</summary>
internal static class MapClipper
{
    /// <summary>
    /// The runs of points whose segments overlap the box from (0, 0) to (width, height), in metres. Ends may lie outside; the
    /// drawing surface cuts those off.
    /// </summary>
    public static IEnumerable<IReadOnlyList<(int X, int Y)>> Clip(
        IReadOnlyList<(int X, int Y)> line,
        int width,
        int height
    )
    {
        List<(int X, int Y)> run = [];
        for (int i = 1; i < line.Count; i++)
        {
            if (Touches(line[i - 1], line[i], width, height))
            {
                if (run.Count == 0)
                    run.Add(line[i - 1]);
                run.Add(line[i]);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0)
            yield return run;
    }

    private static bool Touches((int X, int Y) a, (int X, int Y) b, int width, int height) =>
        Math.Max(a.X, b.X) >= 0
        && Math.Min(a.X, b.X) <= width
        && Math.Max(a.Y, b.Y) >= 0
        && Math.Min(a.Y, b.Y) <= height;
}
