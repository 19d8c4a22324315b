namespace Planner.Travel;

/// <summary>Cuts a stretch out of a line.</summary>
internal static class LinePart
{
    /// <summary>
    /// The stretch between two shares (0 to 1) of the line's length, in that direction: backwards when
    /// <paramref name="start"/> is the greater, one point when they are equal.
    /// </summary>
    public static List<GeoPoint> Between(IReadOnlyList<GeoPoint> line, double start, double end)
    {
        if (start > end)
        {
            var back = Between(line, end, start);
            back.Reverse();
            return back;
        }
        var length = GreatCircle.Length(line);
        var (low, high) = (start * length, end * length);
        var part = new List<GeoPoint> { At(line, low) };
        var done = 0.0;
        for (var i = 1; i < line.Count - 1; i++)
        {
            done += GreatCircle.Metres(line[i - 1], line[i]);
            if (done > low && done < high)
                part.Add(line[i]);
        }
        if (start < end)
            part.Add(At(line, high));
        return part;
    }

    private static GeoPoint At(IReadOnlyList<GeoPoint> line, double metres)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var step = GreatCircle.Metres(line[i - 1], line[i]);
            if (metres <= step && step > 0)
                return Between(line[i - 1], line[i], metres / step);
            metres -= step;
        }
        return line[^1];
    }

    private static GeoPoint Between(GeoPoint a, GeoPoint b, double share) =>
        new(double.Lerp(a.Latitude, b.Latitude, share), double.Lerp(a.Longitude, b.Longitude, share));
}
