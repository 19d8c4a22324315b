namespace Planner.Formats;

/// <summary>Lines with fewer points that look the same at the map's scale.</summary>
internal static class MapSimplifier
{
    /// <summary>
    /// Drops points nearer than the tolerance (metres) to the line that stays (D. Douglas and T. Peucker, 1973). The ends stay.
    /// </summary>
    public static IReadOnlyList<(int X, int Y)> Simplify(IReadOnlyList<(int X, int Y)> line, double tolerance)
    {
        if (line.Count < 3)
            return line;
        bool[] kept = new bool[line.Count];
        kept[0] = kept[^1] = true;
        Stack<(int First, int Last)> open = new([(0, line.Count - 1)]);
        while (open.TryPop(out (int First, int Last) part))
            Split(line, part, tolerance, kept, open);
        return [.. line.Where((_, i) => kept[i])];
    }

    private static void Split(
        IReadOnlyList<(int X, int Y)> line,
        (int First, int Last) part,
        double tolerance,
        bool[] kept,
        Stack<(int First, int Last)> open
    )
    {
        (double far, int at) = (tolerance, -1);
        for (int i = part.First + 1; i < part.Last; i++)
        {
            double distance = Distance(line[i], line[part.First], line[part.Last]);
            if (distance > far)
                (far, at) = (distance, i);
        }
        if (at < 0)
            return;
        kept[at] = true;
        open.Push((part.First, at));
        open.Push((at, part.Last));
    }

    private static double Distance((int X, int Y) point, (int X, int Y) from, (int X, int Y) to)
    {
        double dx = to.X - from.X;
        double dy = to.Y - from.Y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.X - from.X) * dx + (point.Y - from.Y) * dy) / length;
        double share = Math.Clamp(along, 0, 1);
        return double.Hypot(point.X - from.X - share * dx, point.Y - from.Y - share * dy);
    }
}
