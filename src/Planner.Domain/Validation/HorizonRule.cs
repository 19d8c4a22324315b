using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The planned days: in order, and no more than 92 of them.
/// </summary>
internal sealed class HorizonRule : IRequestRule
{
    private const int MostDays = 92;

    public void Check(RequestIndex index, FindingList findings)
    {
        (LocalDate from, LocalDate to) = (index.Request.From, index.Request.To);
        if (findings.IsRefused("from") || findings.IsRefused("to"))
            return;
        if (to < from)
            findings.Mistake(
                "to",
                $"{to:uuuu-MM-dd}",
                $"The last day is not before the first, {from:uuuu-MM-dd}.",
                "Swap them."
            );
        else if (Period.DaysBetween(from, to) >= MostDays)
            findings.Mistake("to", $"{to:uuuu-MM-dd}", "A plan covers at most 92 days.", "Plan in parts.");
        else if (index.End <= index.Begin)
            findings.Mistake(
                "from",
                $"{from:uuuu-MM-dd}",
                "The time zone skips this day: it has no hours.",
                "Plan the day before or after it."
            );
        if (index.Request.Clinicians.Sum(c => c.Shifts.Count) == 0)
            findings.Warn("clinicians", "no shifts", "Every visit stays unassigned.");
    }
}
