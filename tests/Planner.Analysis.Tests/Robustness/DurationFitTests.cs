using NodaTime;
using Planner.Domain;

namespace Planner.Analysis.Tests;

public class DurationFitTests
{
    private const VisitType Type = VisitType.Routine;

    [Fact]
    public void FewRecordsLeaveTheAssumptionAlone()
    {
        RecordedDuration[] records = [.. Enumerable.Repeat(Record(VisitType.Prn, null, 2), 7)];

        LearnedDurations learned = DurationFit.Fit(records, DurationModel.Default);

        Assert.Equal(DurationModel.Default.Of(VisitType.Prn), learned.Model.Of(VisitType.Prn));
        LearnedType type = Assert.Single(learned.Types);
        Assert.Equal((VisitType.Prn, 7, false), (type.Type, type.Records, type.IsLearned));
    }

    [Fact]
    public void MedianAndDeviationOfATypeAreThoseOfTheLogarithms()
    {
        // Logarithms of the ratios are 0.1 - 0.2 and 0.1 + 0.2, four each: variance 0.04 * 8 / 7.
        RecordedDuration[] records =
        [
            .. Enumerable.Range(0, 8).Select(k => Record(Type, null, Math.Exp(0.1 + (k % 2 == 0 ? -0.2 : 0.2)))),
        ];

        LearnedType type = Assert.Single(DurationFit.Fit(records, DurationModel.Default).Types);

        Assert.True(type.IsLearned);
        Assert.Equal(Math.Exp(0.1), type.MedianRatio, 6);
        Assert.Equal(Math.Sqrt(0.04 * 8 / 7), type.Sigma, 6);
    }

    [Fact]
    public void WhoseVisitsTakeLongerIsLearnedAndDrawnTowardsTheType()
    {
        LearnedDurations learned = DurationFit.Fit(Drawn(patients: 40, each: 12, between: 0.3), DurationModel.Default);
        DurationSpread any = learned.Model.Of(Type);

        Assert.Equal(40, learned.Patients);
        Assert.InRange(learned.PatientShare, 0.5, 0.85);
        (double error, double raw) = (0, 0);
        foreach ((string patient, double pace) in Paces(40, 0.3))
        {
            DurationSpread own = learned.Model.Of(Type, new PatientId(patient));
            Assert.InRange(own.Sigma, 0.5 * any.Sigma, any.Sigma);
            error += Math.Abs(Math.Log(own.MedianRatio) - pace);
            raw += Math.Abs(Math.Log(any.MedianRatio) - pace);
        }
        Assert.True(error < 0.4 * raw, $"off by {error / 40:0.000} a patient, by the type alone {raw / 40:0.000}");
    }

    [Fact]
    public void PatientsWhoDoNotDifferHaveNoPaceWorthNaming()
    {
        LearnedDurations learned = DurationFit.Fit(Drawn(patients: 40, each: 12, between: 0), DurationModel.Default);

        Assert.InRange(learned.PatientShare, 0, 0.06);
        Assert.Equal(1, learned.Model.Of(Type, new PatientId("P0")).MedianRatio, 0.1);
    }

    [Fact]
    public void OneRecordAPatientSaysNothingOfPatients()
    {
        LearnedDurations learned = DurationFit.Fit(Drawn(patients: 60, each: 1, between: 0.3), DurationModel.Default);

        Assert.Equal((0, 0), (learned.Patients, learned.PatientShare));
        Assert.Equal(learned.Model.Of(Type), learned.Model.Of(Type, new PatientId("P1")));
    }

    [Fact]
    public void NothingRecordedIsNothingLearned()
    {
        LearnedDurations learned = DurationFit.Fit([], DurationModel.Default);

        Assert.Empty(learned.Types);
        Assert.Equal(DurationModel.Default.Of(Type), learned.Model.Of(Type, new PatientId("P1")));
    }

    private static RecordedDuration[] Drawn(int patients, int each, double between) =>
        [
            .. Paces(patients, between)
                .SelectMany(
                    (patient, p) =>
                        Row(1000 + p, 0.2, each)
                            .Select(log => Record(Type, patient.Patient, Math.Exp(patient.Pace + log)))
                ),
        ];

    /// <summary>Logarithms of how much longer each patient's services take.</summary>
    private static IEnumerable<(string Patient, double Pace)> Paces(int patients, double between) =>
        Row(7, Math.Max(between, 1e-9), patients).Select((pace, p) => ($"P{p}", pace));

    /// <summary>Normal draws with mean 0, nearly.</summary>
    private static double[] Row(int seed, double sigma, int count)
    {
        int[] row = new int[count];
        DrawKey.Of(seed).Fill(row, new LogNormalTable(Math.Exp(sigma * sigma / 2), sigma));
        return [.. row.Select(value => Math.Log((double)value / LogNormalTable.One))];
    }

    private static RecordedDuration Record(VisitType type, string? patient, double ratio) =>
        new(
            type,
            patient is null ? null : new PatientId(patient),
            Duration.FromMinutes(40),
            Duration.FromMinutes(40) * ratio
        );
}
