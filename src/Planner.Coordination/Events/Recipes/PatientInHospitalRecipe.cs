using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Visits of the patient before the return are gone; those that may be later lose the windows before it.</summary>
internal sealed class PatientInHospitalRecipe : TypedEventRecipe<PatientInHospital>
{
    protected override void Check(EventCheck check, PatientInHospital what)
    {
        if (check.PatientOf(what.Patient) is null)
            check.Report("patient", $"\"{what.Patient}\"", "A patient of the plan.", "Correct the id.");
        else if (what.Until <= check.DateOf(what.At))
            check.Report(
                "untilDay",
                $"{what.Until:uuuu-MM-dd}",
                "The first day at home again lies after the day on which it became known.",
                "Correct the day."
            );
    }

    protected override void Apply(DayDraft draft, PatientInHospital what)
    {
        DateTimeZone zone = draft.Request.Agency.TimeZone;
        Instant back = zone.AtStartOfDay(what.Until).ToInstant();
        foreach (Visit visit in draft.Request.Visits.Where(v => v.Patient == what.Patient && !IsMade(v)).ToList())
        {
            TimeWindow[] later =
            [
                .. visit.Windows.Where(w => w.End >= back).Select(w => w with { Start = Max(w.Start, back) }),
            ];
            if (later.Length == 0)
                draft.Gone.TryAdd(visit.Id, what.At);
            else if (later.Length < visit.Windows.Count || later[0] != visit.Windows[0])
                Move(draft, visit with { Windows = later }, what.At);
        }

        bool IsMade(Visit visit) => draft.IsBehind(visit.Id, what.At);
    }

    private static void Move(DayDraft draft, Visit visit, Instant at)
    {
        draft.Change(visit);
        draft.Released[visit.Id] = at;
        draft.Unpromised.Add(visit.Id);
    }

    private static Instant Max(Instant a, Instant b) => Instant.Max(a, b);
}
