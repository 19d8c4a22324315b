using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Draws patients and their visits so that every group of disciplines is loaded alike on each day.
/// </summary>
internal sealed class CaseloadGenerator(
    AgencyOptions options,
    SeededRandom random,
    LoadTable load,
    PatientGenerator patients
)
{
    private const int TwiceADayPercent = 6;
    private const int MovablePercent = 70;
    private const int MostMovableDays = 3;

    public List<VisitDraft> Generate(int visits)
    {
        List<VisitDraft> drafts = [];
        while (drafts.Count < visits)
        {
            (CareGroup group, int day) = load.Lowest();
            foreach (VisitDraft draft in Case(group, day).Take(visits - drafts.Count))
                drafts.Add(Counted(draft));
        }
        return drafts;
    }

    private VisitDraft Counted(VisitDraft draft)
    {
        long minutes = draft.Kind.Minutes + TravelEstimate.Minutes(options);
        load.AddNeeded(draft.Group, draft.Days[0], minutes);
        if (draft.IsPair)
            load.AddNeeded(CareGroups.Aide, draft.Days[0], minutes);
        return draft;
    }

    // A case is a patient's visits of the horizon: one a day, for few two a day, up to three days in a week.
    private IEnumerable<VisitDraft> Case(CareGroup group, int day)
    {
        Patient patient = patients.Next(group);
        VisitKind first = FirstKind(patient, group);
        if (first.IsRoutine && random.Chance(TwiceADayPercent))
            return Twice(patient, group, first, day);
        int[] otherDays = [.. load.DaysOf(group).Where(d => d != day)];
        IReadOnlyList<int> others = random.Some(otherDays, random.Pick([0, 1, 1, 2]));
        return others
            .Prepend(day)
            .Order()
            .Select(
                (d, i) =>
                    Draft(patient, group, i == 0 ? first : Routine(group, first), others.Count > 0 ? [d] : Movable(d))
            );
    }

    private static VisitDraft[] Twice(Patient patient, CareGroup group, VisitKind kind, int day) =>
        [
            new(patient, group, kind, false, [day], DayHalf.Morning),
            new(patient, group, kind, false, [day], DayHalf.Afternoon),
        ];

    private VisitDraft Draft(Patient patient, CareGroup group, VisitKind kind, IReadOnlyList<int> days) =>
        new(patient, group, kind, IsPair(patient, kind), days, DayHalf.Any);

    // Who may come is named for one discipline; a second clinician would have to be of it as well.
    private bool IsPair(Patient patient, VisitKind kind) =>
        random.Chance(kind.PairPercent) && patient.RequiredClinicians.Count == 0;

    // Those whom a patient insists on may lack a skill.
    private VisitKind FirstKind(Patient patient, CareGroup group)
    {
        bool anybody = patient.RequiredClinicians.Count == 0;
        return random.Pick([.. group.Kinds.Where(k => anybody || !k.NeedsSkill)], k => k.Weight);
    }

    private static VisitKind Routine(CareGroup group, VisitKind first) =>
        first.IsRoutine ? first : group.Kinds.First(k => k.IsRoutine && !k.NeedsSkill);

    // A visit that stands alone in the week may often be made on another day as well.
    private IReadOnlyList<int> Movable(int day) =>
        random.Chance(MovablePercent)
            ? [.. Enumerable.Range(day, Math.Min(MostMovableDays, options.Days - day))]
            : [day];
}
