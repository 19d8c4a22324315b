using MathNet.Numerics.Distributions;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>Fits the ratios of a <see cref="DurationModel"/> to recorded durations, type by type.</summary>
public static class DurationFit
{
    /// <summary>Fewer records of a type say less than the assumption does.</summary>
    public const int FewestRecords = 8;

    /// <summary>
    /// Types with at least <see cref="FewestRecords"/> records by maximum likelihood, the deviation corrected for small samples
    /// (n / (n - 1)); the others as in <paramref name="otherwise"/>.
    /// </summary>
    public static DurationModel Fit(IEnumerable<RecordedDuration> records, DurationModel otherwise)
    {
        var byType = otherwise.ByType.ToDictionary();
        foreach (IGrouping<VisitType, double> type in records.GroupBy(r => r.Type, RatioOf))
            if (type.Count() >= FewestRecords)
                byType[type.Key] = Spread([.. type]);
        return otherwise with { ByType = byType };
    }

    private static double RatioOf(RecordedDuration record) => record.ObservedMinutes / record.PlannedMinutes;

    private static DurationSpread Spread(double[] ratios)
    {
        LogNormal law = LogNormal.Estimate(ratios);
        double variance = law.Sigma * law.Sigma * ratios.Length / (ratios.Length - 1);
        return new DurationSpread(Math.Exp(law.Mu + variance / 2), Math.Sqrt(variance));
    }
}
