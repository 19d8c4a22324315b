using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A shift begins on a planned day, ends after it begins and within a day, its soft end lies within, and it does not overlap
/// another shift of the clinician.
/// </summary>
internal sealed class ShiftRule : IRequestRule
{
    private static readonly Duration Longest = Duration.FromHours(24);

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int c = 0; c < index.Request.Clinicians.Count; c++)
        {
            IReadOnlyList<Shift> shifts = index.Request.Clinicians[c].Shifts;
            string list = FindingList.At("clinicians", c) + ".shifts";
            for (int s = 0; s < shifts.Count; s++)
                Check(index, findings, FindingList.At(list, s), shifts[s]);
            CheckOverlaps(index, findings, list, shifts);
        }
    }

    private static void Check(RequestIndex index, FindingList findings, string place, Shift shift)
    {
        if (findings.IsRefused(place + ".start") || findings.IsRefused(place + ".hardEnd"))
            return;
        LocalDate day = index.DayOf(shift.Start);
        bool daysAreKnown = !findings.IsRefused("from") && !findings.IsRefused("to");
        if (daysAreKnown && (day < index.Request.From || day > index.Request.To))
            findings.Mistake(
                place + ".start",
                index.Shown(shift.Start),
                "A shift begins on a planned day.",
                "Leave it out or plan that day."
            );
        if (shift.HardEnd <= shift.Start)
            findings.Mistake(
                place + ".hardEnd",
                index.Shown(shift.HardEnd),
                $"A shift ends after it begins, {index.Shown(shift.Start)}.",
                "Swap them, or give the end a later date."
            );
        else if (shift.HardEnd - shift.Start > Longest)
            findings.Mistake(
                place + ".hardEnd",
                index.Shown(shift.HardEnd),
                "A shift lasts at most 24 hours.",
                "Split it."
            );
        else if (shift.SoftEnd < shift.Start || shift.SoftEnd > shift.HardEnd)
            findings.Mistake(
                place + ".softEnd",
                index.Shown(shift.SoftEnd),
                "The soft end lies between start and hard end.",
                "Move it there, or leave it out."
            );
    }

    private static void CheckOverlaps(
        RequestIndex index,
        FindingList findings,
        string list,
        IReadOnlyList<Shift> shifts
    )
    {
        int[] order = [.. Enumerable.Range(0, shifts.Count).OrderBy(s => shifts[s].Start)];
        for (int i = 1; i < order.Length; i++)
        {
            if (shifts[order[i]].Start < shifts[order[i - 1]].HardEnd)
                findings.Mistake(
                    FindingList.At(list, order[i]),
                    $"begins {index.Shown(shifts[order[i]].Start)}",
                    $"Shifts of a clinician do not overlap; {FindingList.At(list, order[i - 1])} ends {index.Shown(shifts[order[i - 1]].HardEnd)}.",
                    "Shorten or join them."
                );
        }
    }
}
