using MathNet.Numerics.Distributions;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// Fits the ratios of a <see cref="DurationModel"/> to recorded durations: a log-normal law for each type, and for each patient how
/// far services there lie from their type's, drawn towards the type the fewer records there are.
/// </summary>
public static class DurationFit
{
    /// <summary>Fewer records of a type say less than the assumption does.</summary>
    public const int FewestRecords = 8;

    /// <summary>
    /// Types with at least <see cref="FewestRecords"/> records by the mean and the sample deviation of the logarithms; the
    /// others as in <paramref name="otherwise"/>. Patients by <see cref="PatientFit"/>.
    /// </summary>
    public static LearnedDurations Fit(IReadOnlyCollection<RecordedDuration> records, DurationModel otherwise)
    {
        var byType = otherwise.ByType.ToDictionary();
        List<LearnedType> types = [];
        foreach (IGrouping<VisitType, double> type in records.GroupBy(r => r.Type, RatioOf).OrderBy(t => t.Key))
        {
            bool isLearned = type.Count() >= FewestRecords;
            if (isLearned)
                byType[type.Key] = Spread([.. type]);
            DurationSpread spread = byType.GetValueOrDefault(type.Key, otherwise.Other);
            types.Add(new LearnedType(type.Key, type.Count(), spread.MedianRatio, spread.Sigma, isLearned));
        }
        DurationModel typed = otherwise with { ByType = byType };
        (IReadOnlyDictionary<PatientId, PatientPace> paces, double share) = PatientFit.Of(records, typed);
        return new LearnedDurations(typed with { ByPatient = paces }, types, records.Count, paces.Count, share);
    }

    internal static double RatioOf(RecordedDuration record) => record.Actual / record.Planned;

    private static DurationSpread Spread(double[] ratios)
    {
        // Its deviation is that of a sample: divided by n - 1 already.
        LogNormal law = LogNormal.Estimate(ratios);
        return new DurationSpread(Math.Exp(law.Mu + law.Sigma * law.Sigma / 2), law.Sigma);
    }
}
