namespace Planner.Analysis;

/// <summary>
/// How long services take compared with what was planned: a log-normal ratio.
/// </summary>
/// <param name="MeanRatio">Mean of actual / planned; above 0, 1 = as planned on average.</param>
/// <param name="Sigma">Standard deviation of the logarithm of the ratio; 0 = always the mean. About the relative deviation.</param>
public readonly record struct DurationSpread(double MeanRatio, double Sigma)
{
    /// <summary>Half of the services take less than so many times what was planned.</summary>
    public double MedianRatio => MeanRatio * Math.Exp(-Sigma * Sigma / 2);
}
