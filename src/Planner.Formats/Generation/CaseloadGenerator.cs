using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Draws patients and their visits so that every group of disciplines is loaded alike.
/// </summary>
internal sealed class CaseloadGenerator(
    AgencyOptions options,
    SeededRandom random,
    IReadOnlyList<Clinician> staff,
    PatientGenerator patients
)
{
    private readonly Dictionary<CareGroup, long> _paid = CareGroups.All.ToDictionary(g => g, g => Paid(g, staff));
    private readonly Dictionary<CareGroup, long> _needed = CareGroups.All.ToDictionary(g => g, _ => 0L);

    public List<VisitDraft> Generate(int visits)
    {
        List<VisitDraft> drafts = [];
        while (drafts.Count < visits)
        {
            CareGroup group = CareGroups.All.MinBy(g => _needed[g] * 1_000_000 / _paid[g])!;
            foreach (VisitDraft draft in Case(group).Take(visits - drafts.Count))
                drafts.Add(Counted(draft));
        }
        return drafts;
    }

    private static long Paid(CareGroup group, IReadOnlyList<Clinician> staff) =>
        staff
            .Where(c => group.Holds(c.Discipline))
            .SelectMany(c => c.Shifts)
            .Sum(s => (long)PaidTime.Of(s).TotalMinutes);

    private VisitDraft Counted(VisitDraft draft)
    {
        long minutes = draft.Kind.Minutes + TravelEstimate.Minutes(options);
        _needed[draft.Group] += minutes;
        if (draft.IsPair)
            _needed[CareGroups.Aide] += minutes;
        return draft;
    }

    // A case is a patient's visits of the horizon: one a day here, two a day for few, up to three days in a week.
    private IEnumerable<VisitDraft> Case(CareGroup group)
    {
        Patient patient = patients.Next(group);
        VisitKind first = random.Pick(group.Kinds, k => k.Weight);
        if (first.IsRoutine && random.Chance(6))
            return Twice(patient, group, first, random.Next(options.Days));
        int count = options.Days == 1 ? 1 : Math.Min(options.Days, random.Pick([1, 2, 2, 3]));
        IReadOnlyList<int> days = random.Some([.. Enumerable.Range(0, options.Days)], count);
        return days.Select(
            (d, i) => Draft(patient, group, i == 0 ? first : Routine(group, first), MovableFrom(d, count))
        );
    }

    private VisitDraft[] Twice(Patient patient, CareGroup group, VisitKind kind, int day) =>
        [
            Draft(patient, group, kind, [day]) with
            {
                Half = DayHalf.Morning,
                IsPair = false,
            },
            Draft(patient, group, kind, [day]) with
            {
                Half = DayHalf.Afternoon,
                IsPair = false,
            },
        ];

    private VisitDraft Draft(Patient patient, CareGroup group, VisitKind kind, IReadOnlyList<int> days) =>
        new(patient, group, kind, random.Chance(kind.PairPercent), days, DayHalf.Any);

    private VisitKind Routine(CareGroup group, VisitKind first) =>
        first.IsRoutine ? first : group.Kinds.Last(k => k.IsRoutine);

    // A visit that stands alone in the week may often be made on another day as well.
    private IReadOnlyList<int> MovableFrom(int day, int count)
    {
        if (count > 1 || options.Days == 1 || !random.Chance(70))
            return [day];
        return [.. Enumerable.Range(day, Math.Min(3, options.Days - day))];
    }
}
