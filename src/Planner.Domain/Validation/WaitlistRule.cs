using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Whoever waits is a patient of the request, needs one or two services as a visit does, says when, and has dates that make
/// sense. The times may lie behind the planned days: the list outlives a roster.
/// </summary>
internal sealed class WaitlistRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        for (int e = 0; e < index.Request.Waitlist.Count; e++)
        {
            WaitlistEntry entry = index.Request.Waitlist[e];
            string place = FindingList.At("waitlist", e);
            CheckNeed(index, findings, place, entry);
            CheckTimes(index, findings, place, entry);
            CheckDates(index, findings, place, entry);
            CheckClinicians(index, findings, place, entry);
        }
    }

    private static void CheckNeed(RequestIndex index, FindingList findings, string place, WaitlistEntry entry)
    {
        if (index.Visits.ContainsKey(new VisitId(entry.Id.Value)))
            findings.Mistake(
                place + ".id",
                $"\"{entry.Id}\"",
                "No visit has the id of an entry of the waitlist.",
                "Rename one, or remove the entry if its visit is planned."
            );
        if (!index.Patients.ContainsKey(entry.Patient))
            findings.Mistake(
                place + ".patient",
                $"\"{entry.Patient}\"",
                "The patient is in the request.",
                "Correct the id or add the patient."
            );
        if (entry.Services.Count is 0 or > 2)
            findings.Mistake(
                place + ".services",
                FormattableString.Invariant($"{entry.Services.Count} services"),
                "A visit has one service, or two at the same time.",
                "Make two entries."
            );
        ServiceRule.CheckAll(findings, place + ".services", entry.Services);
        findings.Range(place + ".priority", entry.Priority, 0, 100);
        findings.Range(place + ".points", entry.PointsHundredths / 100m, 0, 100);
        if (entry.SetUp > Duration.FromHours(12))
            findings.Mistake(
                place + ".setUp",
                FormattableString.Invariant($"{entry.SetUp.TotalMinutes:0.#} min"),
                "Set-up is 0 to 12 hours.",
                "Correct the duration."
            );
    }

    private static void CheckTimes(RequestIndex index, FindingList findings, string place, WaitlistEntry entry)
    {
        if (entry.Windows.Count + entry.Days.Count == 0)
            findings.Mistake(
                place + ".windows",
                "no windows and no days",
                "An entry says when a visit would suit.",
                "Give windows, or days on which any time suits."
            );
        WindowRule.CheckAll(index, findings, place + ".windows", entry.Windows);
        if (entry.Preferred is { } preferred)
            WindowRule.CheckOne(index, findings, place + ".preferred", preferred);
        for (int d = 0; d < entry.Days.Count; d++)
            CheckDay(index, findings, place, entry, d);
    }

    private static void CheckDay(RequestIndex index, FindingList findings, string place, WaitlistEntry entry, int d)
    {
        LocalDate day = entry.Days[d];
        string item = FindingList.At(place + ".days", d);
        if (entry.Days.Take(d).Contains(day))
            findings.Mistake(item, $"{day:uuuu-MM-dd} again", "A day stands once.", "Remove one.");
        if (entry.Windows.Any(w => index.DayOf(w.Start) <= day && day <= index.DayOf(w.End)))
            findings.Mistake(
                item,
                $"{day:uuuu-MM-dd}",
                "A day on which any time suits has no window of its own.",
                "Remove the day or the window."
            );
        if (!findings.IsRefused("from") && Math.Abs(Period.DaysBetween(index.Request.From, day)) > 366)
            findings.Mistake(
                item,
                $"{day:uuuu-MM-dd}",
                "Days lie within a year of the planned days.",
                "Correct the date."
            );
    }

    private static void CheckDates(RequestIndex index, FindingList findings, string place, WaitlistEntry entry)
    {
        if (entry.WaitingSince > index.Request.To && !findings.IsRefused("to"))
            findings.Mistake(
                place + ".waitingSince",
                $"{entry.WaitingSince:uuuu-MM-dd}",
                "Nobody waits before the wait begins.",
                "Correct the date."
            );
        if (entry.LatestDate is { } latest && latest < entry.WaitingSince)
            findings.Mistake(
                place + ".latestDate",
                $"{latest:uuuu-MM-dd}",
                $"It is not before the wait begins, {entry.WaitingSince:uuuu-MM-dd}.",
                "Correct one of the dates."
            );
        for (int d = 0; d < entry.Declines.Count; d++)
        {
            if (entry.Declines[d].On > index.Request.To && !findings.IsRefused("to"))
                findings.Mistake(
                    FindingList.At(place + ".declines", d) + ".on",
                    $"{entry.Declines[d].On:uuuu-MM-dd}",
                    "Offers were turned down in the past.",
                    "Correct the date."
                );
        }
    }

    // Whoever made an offer may have left since: declines are history, a hold is not.
    private static void CheckClinicians(RequestIndex index, FindingList findings, string place, WaitlistEntry entry)
    {
        if (entry.Hold?.Clinician is { } clinician && !index.Clinicians.ContainsKey(clinician))
            findings.Mistake(
                place + ".hold.clinician",
                $"\"{clinician}\"",
                "The clinician is in the request.",
                "Correct the id or leave it out."
            );
    }
}
