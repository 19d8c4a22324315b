using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using NodaTime;

namespace Planner.Analysis;

/// <summary>
/// Mean of paired differences with a 95 % interval by Student's t: mean ± t(0.975, n - 1) * s / sqrt(n). The samples are the
/// days, each the mean over its seeds, because two searches of one day are not independent; where there is one day the samples
/// are its seeds and the interval speaks of that day only.
/// </summary>
/// <param name="Mean">Changed minus unchanged.</param>
/// <param name="HalfWidth">Null where there is one sample: nothing is known of the spread.</param>
/// <param name="Samples">n.</param>
public sealed record PairedInterval(double Mean, double? HalfWidth, int Samples)
{
    private const double UpperTail = 0.975;

    public double? Low => Mean - HalfWidth;

    public double? High => Mean + HalfWidth;

    /// <summary>Whether no difference at all is within the interval; true where there is none.</summary>
    public bool IncludesZero => HalfWidth is not { } half || Math.Abs(Mean) <= half;

    /// <param name="differences">One for each day and seed; at least one.</param>
    public static PairedInterval Of(IEnumerable<(LocalDate Day, decimal Difference)> differences)
    {
        var days = differences.GroupBy(d => d.Day, d => (double)d.Difference).ToList();
        double[] samples = days.Count > 1 ? [.. days.Select(day => day.Average())] : [.. days[0]];
        double? half = samples.Length > 1 ? HalfWidthOf(samples) : null;
        return new PairedInterval(samples.Average(), half, samples.Length);
    }

    private static double HalfWidthOf(double[] samples) =>
        StudentT.InvCDF(0, 1, samples.Length - 1, UpperTail) * samples.StandardDeviation() / Math.Sqrt(samples.Length);
}
