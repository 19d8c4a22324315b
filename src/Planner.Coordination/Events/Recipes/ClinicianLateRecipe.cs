using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The shift begins later; whatever could not begin in time waits for a repair.</summary>
internal sealed class ClinicianLateRecipe : TypedEventRecipe<ClinicianLate>
{
    protected override void Check(EventCheck check, ClinicianLate what)
    {
        if (check.Clinician("clinician", what.Clinician) is not { } clinician)
            return;
        if (!clinician.Shifts.Any(shift => check.IsToday(shift) && Holds(shift, check.EndOf(shift), what.Start)))
            check.Report(
                "start",
                check.Shown(what.Start),
                "A late start lies within a shift of the clinician on the day that is repaired.",
                "Correct it, or report the clinician as out."
            );
        else
            check.NotDeparted("clinician", what.Clinician, what.Start);
    }

    protected override void Apply(DayDraft draft, ClinicianLate what)
    {
        draft.Informed.Add(what.Clinician);
        foreach (
            Shift shift in draft
                .ShiftsOf(what.Clinician)
                .Where(shift => Holds(shift, draft.EndOf(shift), what.Start))
                .ToList()
        )
            BeginAt(draft, what.Clinician, shift, what.Start);
    }

    internal static void BeginAt(DayDraft draft, ClinicianId id, Shift shift, Instant start)
    {
        Clinician clinician = draft.Clinician(id);
        Shift later = shift with { Start = start, SoftEnd = Instant.Max(shift.SoftEnd, start) };
        draft.Change(clinician with { Shifts = [.. clinician.Shifts.Select(s => s.Id == shift.Id ? later : s)] });
    }

    private static bool Holds(Shift shift, Instant end, Instant start) => shift.Start <= start && start < end;
}
