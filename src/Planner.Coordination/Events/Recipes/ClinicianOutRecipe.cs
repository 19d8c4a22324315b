using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Shifts inside the absence are not worked; one it cuts into ends, or begins, there.</summary>
internal sealed class ClinicianOutRecipe : TypedEventRecipe<ClinicianOut>
{
    protected override void Check(EventCheck check, ClinicianOut what)
    {
        if (check.Clinician("clinician", what.Clinician) is not { } clinician)
            return;
        if (what is { From: { } from, Until: { } until } && until <= from)
            check.Report(
                "until",
                check.Shown(until),
                $"An absence ends after it begins, {check.Shown(from)}.",
                "Swap them."
            );
        else if (!clinician.Shifts.Any(shift => check.IsToday(shift) && Meets(shift, shift.HardEnd, what)))
            check.Report(
                "clinician",
                $"\"{clinician.Id}\"",
                "The absence meets a shift of the clinician on the day that is repaired.",
                "Correct the clinician or the times, or leave the event out."
            );
        else if (!clinician.Shifts.Any(shift => check.IsToday(shift) && Meets(shift, check.EndOf(shift), what)))
            check.Report(
                "clinician",
                $"\"{clinician.Id}\"",
                "The clinician is out then already.",
                "Leave one of the two events out."
            );
    }

    protected override void Apply(DayDraft draft, ClinicianOut what)
    {
        draft.Informed.Add(what.Clinician);
        foreach (
            Shift shift in draft
                .ShiftsOf(what.Clinician)
                .Where(shift => Meets(shift, draft.EndOf(shift), what))
                .ToList()
        )
            Cut(draft, shift, what);
    }

    private static bool Meets(Shift shift, Instant end, ClinicianOut what) =>
        shift.Start < end && (what.From is null || what.From < end) && (what.Until is null || what.Until > shift.Start);

    private static void Cut(DayDraft draft, Shift shift, ClinicianOut what)
    {
        bool worksBefore = what.From is { } from && from > shift.Start;
        Instant end = draft.EndOf(shift);
        bool worksAfter = what.Until is { } until && until < end;
        if (worksBefore)
            draft.Ends[shift.Id] = what.From!.Value;
        else if (worksAfter)
            ClinicianLateRecipe.BeginAt(draft, what.Clinician, shift, what.Until!.Value);
        else
            draft.Dropped.Add(shift.Id);
        if (worksBefore && worksAfter)
            AddSecondPart(draft, what.Clinician, shift with { HardEnd = end }, what.Until!.Value);
    }

    private static ShiftId Free(Clinician clinician, ShiftId shift) =>
        Enumerable
            .Range(2, int.MaxValue - 2)
            .Select(part => new ShiftId(FormattableString.Invariant($"{shift}/{part}")))
            .First(id => clinician.Shifts.All(other => other.Id != id));

    private static void AddSecondPart(DayDraft draft, ClinicianId id, Shift shift, Instant start)
    {
        Clinician clinician = draft.Clinician(id);
        var second = new Shift
        {
            Id = Free(clinician, shift.Id),
            Start = start,
            SoftEnd = Instant.Max(Instant.Min(shift.SoftEnd, shift.HardEnd), start),
            HardEnd = shift.HardEnd,
            StartPlace = shift.EndPlace,
            EndPlace = shift.EndPlace,
            Breaks = [.. shift.Breaks.Where(pause => pause.EarliestStart >= start)],
        };
        draft.Change(clinician with { Shifts = [.. clinician.Shifts, second] });
    }
}
