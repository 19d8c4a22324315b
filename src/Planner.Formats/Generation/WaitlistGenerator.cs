using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// People who wait for a visit: drawn after everything else, so that the rest of an agency does not depend on them.
/// </summary>
/// <param name="scalePercent">Of the usual minutes, as for the planned visits.</param>
internal sealed class WaitlistGenerator(
    AgencyOptions options,
    SeededRandom random,
    PatientGenerator patients,
    int scalePercent
)
{
    private const int AnyTimePercent = 45;
    private const int DaysAhead = 4;
    private static readonly string[] Reasons = ["", "time does not suit", "family away", "wants the usual nurse"];

    private readonly WindowGenerator _windows = new(options, random);
    private readonly AgencyCalendar _calendar = new(options);

    public IEnumerable<(Patient Patient, WaitlistEntry Entry)> Generate(IReadOnlyList<Clinician> staff)
    {
        for (int i = 0; i < options.Waitlist; i++)
        {
            CareGroup group = random.Pick(CareGroups.All, g => g.Staff.Sum(s => s.StaffPercent));
            Patient patient = patients.Next(group);
            yield return (patient, Entry(i, group, patient, staff));
        }
    }

    private WaitlistEntry Entry(int index, CareGroup group, Patient patient, IReadOnlyList<Clinician> staff)
    {
        bool anybody = patient.RequiredClinicians.Count == 0;
        VisitKind kind = random.Pick([.. group.Kinds.Where(k => anybody || !k.NeedsSkill)], k => k.Weight);
        bool isPair = random.Chance(kind.PairPercent) && anybody;
        VisitDraft draft = new(patient, group, kind, isPair, [random.Next(options.Days)], DayHalf.Any);
        bool anyTime = random.Chance(AnyTimePercent);
        int waited = random.Next(1, 25);
        return new()
        {
            Id = new(FormattableString.Invariant($"W{index + 1:000}")),
            Patient = patient.Id,
            Type = kind.Type,
            Services = VisitGenerator.Services(draft, scalePercent),
            Windows = anyTime ? [] : _windows.Generate(draft),
            Days = anyTime ? Days() : [],
            SetUp = random.Chance(30) ? Duration.FromMinutes(5) : Duration.Zero,
            Priority = random.Pick([30, 40, 50, 50, 50, 60, 80]),
            PointsHundredths = kind.PointsHundredths,
            WaitingSince = options.From.PlusDays(-waited),
            LatestDate = LatestDate(kind, waited),
            Declines = Declines(waited, staff),
            Hold = random.Chance(2) ? new(_calendar.At(0, 9 * 60), null) : null,
        };
    }

    private IReadOnlyList<LocalDate> Days() =>
        [
            .. random
                .Some([.. Enumerable.Range(0, options.Days + DaysAhead)], random.Next(2, options.Days + DaysAhead))
                .Select(_calendar.Date),
        ];

    // Starts and reassessments have a clock always, routine visits where the order says how often.
    private LocalDate? LatestDate(VisitKind kind, int waited)
    {
        bool hasClock = !kind.IsRoutine || random.Chance(60);
        int day = random.Next(Math.Max(-waited, -2), kind.IsRoutine ? 14 : 6);
        return hasClock ? options.From.PlusDays(day) : null;
    }

    private IReadOnlyList<WaitlistDecline> Declines(int waited, IReadOnlyList<Clinician> staff) =>
        [
            .. random
                .Some([.. Enumerable.Range(1, waited)], random.Pick([0, 0, 0, 0, 1, 1, 2, 3]))
                .Reverse()
                .Select(ago => new WaitlistDecline(
                    options.From.PlusDays(-ago),
                    random.Chance(50) ? random.Pick(staff).Id : null,
                    random.Pick(Reasons)
                )),
        ];
}
