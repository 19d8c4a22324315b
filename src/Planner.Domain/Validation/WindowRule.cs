using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Windows are in order, do not overlap each other, and lie within a year of the planned days.
/// </summary>
internal sealed class WindowRule : IRequestRule
{
    // Keeps every time of a plan far below the limit of 32-bit seconds.
    private static readonly Duration Farthest = Duration.FromDays(366);

    public void Check(RequestIndex index, FindingList findings)
    {
        for (int v = 0; v < index.Request.Visits.Count; v++)
        {
            Visit visit = index.Request.Visits[v];
            string place = FindingList.At("visits", v);
            CheckAll(index, findings, place + ".windows", visit.Windows);
            if (visit.Preferred is { } preferred)
                CheckOne(index, findings, place + ".preferred", preferred);
            if (visit.LatestEnd is { } latest)
                CheckNear(index, findings, place + ".latestEnd", latest);
        }
    }

    /// <summary>The windows at a place of the document, and that they do not overlap.</summary>
    public static void CheckAll(
        RequestIndex index,
        FindingList findings,
        string list,
        IReadOnlyList<TimeWindow> windows
    )
    {
        for (int w = 0; w < windows.Count; w++)
            CheckOne(index, findings, FindingList.At(list, w), windows[w]);
        CheckOverlaps(index, findings, list, windows);
    }

    /// <summary>A window by itself.</summary>
    public static void CheckOne(RequestIndex index, FindingList findings, string place, TimeWindow window)
    {
        if (window.End < window.Start)
            findings.Mistake(
                place,
                $"ends {index.Shown(window.End)}",
                $"It does not end before it starts, {index.Shown(window.Start)}.",
                "Swap them, or give the end a date."
            );
        CheckNear(index, findings, place + ".start", window.Start);
        CheckNear(index, findings, place + ".end", window.End);
    }

    private static void CheckNear(RequestIndex index, FindingList findings, string place, Instant moment)
    {
        bool daysAreKnown = !findings.IsRefused("from") && !findings.IsRefused("to");
        if (daysAreKnown && (moment < index.Begin - Farthest || moment > index.End + Farthest))
            findings.Mistake(
                place,
                index.Shown(moment),
                "Times lie within a year of the planned days.",
                "Correct the date."
            );
    }

    private static void CheckOverlaps(
        RequestIndex index,
        FindingList findings,
        string list,
        IReadOnlyList<TimeWindow> windows
    )
    {
        int[] order = [.. Enumerable.Range(0, windows.Count).OrderBy(w => windows[w].Start)];
        for (int i = 1; i < order.Length; i++)
        {
            if (windows[order[i]].Start <= windows[order[i - 1]].End)
                findings.Mistake(
                    FindingList.At(list, order[i]),
                    $"starts {index.Shown(windows[order[i]].Start)}",
                    $"Windows of a visit do not overlap; {FindingList.At(list, order[i - 1])} ends {index.Shown(windows[order[i - 1]].End)}.",
                    "Join them into one window."
                );
        }
    }
}
