namespace Planner.Quality;

/// <summary>Where a moment and a gap lie on the chart: seconds on a logarithmic axis, percent on a plain one.</summary>
public sealed class GapAxes
{
    public const int Left = 64;
    public const int Top = 52;
    public const int Right = 640;
    public const int Bottom = 400;

    /// <summary>Gaps above are cut off, in percent.</summary>
    private const double Most = 15;

    private readonly double first;
    private readonly double last;

    public GapAxes(IReadOnlyList<Curve> curves)
    {
        var points = curves.SelectMany(c => c.Points).ToList();
        first = points.Min(p => p.Seconds);
        last = points.Max(p => p.Seconds);
        Lowest = Math.Floor(Math.Min(0, points.Min(p => p.Gap)));
        double high = points
            .Select(p => p.Gap)
            .Concat(curves.Select(c => c.Published).Where(p => !double.IsNaN(p)))
            .Max();
        Highest = Math.Max(Lowest + 2, Math.Ceiling(Math.Min(Most, high)));
    }

    public double Lowest { get; }
    public double Highest { get; }

    public double X(double seconds) => Left + ((Right - Left) * Math.Log(seconds / first) / Math.Log(last / first));

    public double Y(double gap) => Bottom - ((Bottom - Top) * (Math.Min(gap, Highest) - Lowest) / (Highest - Lowest));

    /// <summary>Round moments on the axis.</summary>
    public IEnumerable<double> Seconds =>
        new[] { 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300 }.Where(s => s >= first && s <= last * 1.001);

    /// <summary>Round gaps on the axis.</summary>
    public IEnumerable<double> Gaps
    {
        get
        {
            double step = (Highest - Lowest) switch
            {
                > 10 => 2,
                > 4 => 1,
                _ => 0.5,
            };
            for (double g = Math.Ceiling(Lowest / step) * step; g <= Highest; g += step)
                yield return g;
        }
    }
}
