using Planner.Domain;

namespace Planner.Analysis;

/// <summary>
/// Ratios of actual to planned minutes of service by visit type. Durations of medical work are skewed to the right and better
/// described by a log-normal than by a normal law (Strum, May, Vargas, Anesthesiology 92, 2000, for procedures).
/// </summary>
public sealed record DurationModel
{
    /// <summary>
    /// Where nothing was recorded: as planned on average, a relative deviation of 20 % for routine work and 25 to 30 % for visits
    /// with an assessment or an unforeseen cause. An assumption, not a measurement: record durations and fit them.
    /// </summary>
    public static DurationModel Default { get; } =
        new()
        {
            ByType = new Dictionary<VisitType, DurationSpread>
            {
                [VisitType.StartOfCare] = new(1, 0.30),
                [VisitType.ResumptionOfCare] = new(1, 0.30),
                [VisitType.Prn] = new(1, 0.30),
                [VisitType.Evaluation] = new(1, 0.25),
                [VisitType.Recertification] = new(1, 0.25),
                [VisitType.Transfer] = new(1, 0.25),
                [VisitType.Discharge] = new(1, 0.25),
            },
        };

    /// <summary>Types that differ from <see cref="Other"/>.</summary>
    public required IReadOnlyDictionary<VisitType, DurationSpread> ByType { get; init; }

    /// <summary>All other types.</summary>
    public DurationSpread Other { get; init; } = new(1, 0.20);

    /// <summary>Patients whose services differ from others of their type; learned, never assumed.</summary>
    public IReadOnlyDictionary<PatientId, PatientPace> ByPatient { get; init; } =
        new Dictionary<PatientId, PatientPace>();

    public DurationSpread Of(VisitType type) => ByType.GetValueOrDefault(type, Other);

    /// <summary>The law at a patient.</summary>
    public DurationSpread Of(VisitType type, PatientId patient)
    {
        DurationSpread any = Of(type);
        if (!ByPatient.TryGetValue(patient, out PatientPace pace))
            return any;
        double sigma = any.Sigma * Math.Sqrt(pace.VarianceShare);
        double median = any.MedianRatio * Math.Exp(pace.Shift * any.Sigma);
        return new DurationSpread(median * Math.Exp(sigma * sigma / 2), sigma);
    }
}
