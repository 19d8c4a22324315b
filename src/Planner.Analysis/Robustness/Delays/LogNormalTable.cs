using MathNet.Numerics.Distributions;

namespace Planner.Analysis;

/// <summary>
/// A log-normal law as 4,096 equally likely values, each the quantile in the middle of its share, in units of 1/65,536. Whole
/// numbers, so that a draw is a look-up and the same on every machine.
/// </summary>
internal sealed class LogNormalTable
{
    public const int Bits = 12;
    public const int One = 1 << 16;
    private const int Count = 1 << Bits;
    private static readonly double[] Quantiles =
    [
        .. Enumerable.Range(0, Count).Select(k => Normal.InvCDF(0, 1, (k + 0.5) / Count)),
    ];
    private readonly int[] _values = new int[Count];

    /// <param name="mean">Of the law; above 0.</param>
    /// <param name="sigma">Standard deviation of the logarithm; 0 or more.</param>
    public LogNormalTable(double mean, double sigma)
    {
        double mu = Math.Log(mean) - sigma * sigma / 2;
        for (var k = 0; k < Count; k++)
            _values[k] = (int)Math.Round(One * (sigma > 0 ? Math.Exp(mu + sigma * Quantiles[k]) : mean));
    }

    public ReadOnlySpan<int> Values => _values;
}
