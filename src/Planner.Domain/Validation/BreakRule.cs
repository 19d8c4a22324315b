using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A break has a length, its window is in order, and it can be taken inside its shift.
/// </summary>
internal sealed class BreakRule : IRequestRule
{
    private const int Most = 6;

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int c = 0; c < index.Request.Clinicians.Count; c++)
        {
            IReadOnlyList<Shift> shifts = index.Request.Clinicians[c].Shifts;
            for (int s = 0; s < shifts.Count; s++)
            {
                string place = FindingList.At(FindingList.At("clinicians", c) + ".shifts", s);
                if (findings.IsRefused(place + ".start") || findings.IsRefused(place + ".hardEnd"))
                    continue;
                string list = place + ".breaks";
                if (shifts[s].Breaks.Count > Most)
                    findings.Mistake(
                        list,
                        FormattableString.Invariant($"{shifts[s].Breaks.Count} breaks"),
                        $"A shift has at most {Most} breaks.",
                        "Join or remove some."
                    );
                for (int b = 0; b < shifts[s].Breaks.Count; b++)
                    Check(index, findings, FindingList.At(list, b), shifts[s], shifts[s].Breaks[b]);
            }
        }
    }

    private static void Check(RequestIndex index, FindingList findings, string place, Shift shift, Break pause)
    {
        if (pause.Length <= Duration.Zero || pause.Length > Duration.FromHours(12))
            findings.Mistake(
                place + ".length",
                FormattableString.Invariant($"{pause.Length.TotalMinutes:0.#} min"),
                "A break lasts more than 0 minutes and at most 12 hours.",
                "Correct the length."
            );
        if (pause.LatestStart < pause.EarliestStart)
            findings.Mistake(
                place,
                $"latest start {index.Shown(pause.LatestStart)}",
                $"It is not before the earliest start, {index.Shown(pause.EarliestStart)}.",
                "Swap them."
            );
        else if (pause.LatestStart < shift.Start || pause.EarliestStart + pause.Length > shift.HardEnd)
            findings.Mistake(
                place,
                $"{index.Shown(pause.EarliestStart)} to {index.Shown(pause.LatestStart)}",
                $"A break fits into its shift, {index.Shown(shift.Start)} to {index.Shown(shift.HardEnd)}.",
                "Move it into the shift or remove it."
            );
    }
}
