namespace Planner.Domain;

/// <summary>
/// Some shift of somebody is on duty at some moment of every window: a window that none touches is a wrong date.
/// </summary>
internal sealed class TouchedWindowRule : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        // With wrong days or shifts every window would be refused for their sake.
        bool shiftsRefused = findings.IsRefused("clinicians") || findings.IsRefused("from") || findings.IsRefused("to");
        if (shiftsRefused || index.Shifts.Count == 0)
            return;
        for (int v = 0; v < index.Request.Visits.Count; v++)
        {
            IReadOnlyList<TimeWindow> windows = index.Request.Visits[v].Windows;
            for (int w = 0; w < windows.Count; w++)
                Check(index, findings, FindingList.At(FindingList.At("visits", v) + ".windows", w), windows[w]);
        }
    }

    private static void Check(RequestIndex index, FindingList findings, string place, TimeWindow window)
    {
        bool reversed = window.End < window.Start;
        if (!reversed && !index.Shifts.Values.Any(s => s.Start <= window.End && window.Start <= s.HardEnd))
            findings.Mistake(
                place,
                $"{index.Shown(window.Start)} to {index.Shown(window.End)}",
                "Somebody is on duty at some moment of every window.",
                "Correct the date or the hours, or remove the window."
            );
    }
}
