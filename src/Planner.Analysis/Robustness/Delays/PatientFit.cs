using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// How far services at each patient lie from their type's law: a one-way model of random effects on the logarithms, in standard
/// deviations of the types, its variances by the method of moments for groups of unequal size (Searle, Casella, McCulloch,
/// Variance Components, 1992, chapter 3). A patient's mean is drawn towards the type's by what its records are worth.
/// </summary>
internal static class PatientFit
{
    /// <summary>With fewer records beyond one a patient nothing is said about patients.</summary>
    private const int FewestRepeats = 20;

    /// <returns>Paces, and the share of the variance that lies between patients; nothing and 0 where patients do not differ.</returns>
    public static (IReadOnlyDictionary<PatientId, PatientPace> Paces, double Share) Of(
        IEnumerable<RecordedDuration> records,
        DurationModel typed
    )
    {
        var nobody = (new Dictionary<PatientId, PatientPace>(), 0.0);
        (PatientId Patient, double[] Values)[] groups =
        [
            .. records
                .Where(record => record.Patient is not null && typed.Of(record.Type).Sigma > 0)
                .GroupBy(record => record.Patient!.Value, record => Standard(record, typed))
                .Select(group => (group.Key, group.ToArray())),
        ];
        int all = groups.Sum(group => group.Values.Length);
        if (groups.Length < 2 || all - groups.Length < FewestRepeats)
            return nobody;
        (double within, double between) = Variances(groups, all);
        if (between <= 0 || within <= 0)
            return nobody;
        return (
            groups.ToDictionary(group => group.Patient, group => Pace(group.Values, within, between)),
            between / (within + between)
        );
    }

    private static double Standard(RecordedDuration record, DurationModel typed)
    {
        DurationSpread spread = typed.Of(record.Type);
        return (Math.Log(DurationFit.RatioOf(record)) - Math.Log(spread.MedianRatio)) / spread.Sigma;
    }

    private static (double Within, double Between) Variances((PatientId Patient, double[] Values)[] groups, int all)
    {
        double mean = groups.Sum(group => group.Values.Sum()) / all;
        double squaresWithin = groups.Sum(group => group.Values.Sum(value => Square(value - group.Values.Average())));
        double squaresBetween = groups.Sum(group => group.Values.Length * Square(group.Values.Average() - mean));
        double size = (all - groups.Sum(group => Square(group.Values.Length)) / all) / (groups.Length - 1);
        double within = squaresWithin / (all - groups.Length);
        return (within, (squaresBetween / (groups.Length - 1) - within) / size);
    }

    private static PatientPace Pace(double[] values, double within, double between)
    {
        double worth = values.Length / (values.Length + within / between);
        double left = within + between * (1 - worth);
        return new PatientPace(worth * values.Average(), left / (within + between));
    }

    private static double Square(double value) => value * value;
}
