using System.Globalization;

namespace Planner.Quality;

/// <summary>Gaps of some runs in one line of figures.</summary>
public sealed class GapSummary(IReadOnlyList<QualityRun> runs)
{
    /// <summary>Printed costs have three decimals: less than this is no gap, in percent.</summary>
    private const double Nothing = 0.0005;

    private readonly double[] gaps = [.. runs.Select(r => r.Gap).Where(g => !double.IsNaN(g))];

    public double Mean => gaps.Length == 0 ? double.NaN : gaps.Average();

    /// <summary>Every run gave a solution without a violation.</summary>
    public bool IsClean => runs.All(r => r.Violations == 0);

    /// <summary>The mean reaches the target and every run is clean.</summary>
    public bool Meets(double target) => IsClean && Mean <= target + Nothing;

    /// <summary>runs | mean | min | max | share below the best known | violations.</summary>
    public string Cells =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{runs.Count} | {Percent(Mean)} | {Percent(gaps.DefaultIfEmpty(double.NaN).Min())} | {Percent(gaps.DefaultIfEmpty(double.NaN).Max())} | {Below} % | {runs.Count(r => r.Violations > 0)}"
        );

    private int Below => gaps.Length == 0 ? 0 : (100 * gaps.Count(g => g < -Nothing)) / gaps.Length;

    public static string Percent(double value) =>
        double.IsNaN(value) ? "-" : value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
