using NodaTime;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What is left of a request's windows: no past, no blackout dates, nothing within the lead time where there is more.</summary>
internal sealed class StartChoices(VisitTypeRules rules, DateTimeZone zone, Instant now)
{
    public StartChoice Of(VisitRequest request)
    {
        if (request.Windows.Count == 0)
            return None("Say when it may start.");
        TimeWindow[] ahead = [.. From(request.Windows, now)];
        if (ahead.Length == 0)
            return None("Every window is over. Give new ones.");
        TimeWindow[] open = [.. ahead.Where(window => !IsBlackout(request.Type, window))];
        if (open.Length == 0)
            return None($"Every window lies on a blackout date: {Dates(request.Type, ahead)}. Give other days.");
        TimeWindow[] late = [.. From(open, now + rules.Of(request.Type).LeadTime)];
        return late.Length > 0 ? new(late, false, "") : new(open, true, "");
    }

    private static IEnumerable<TimeWindow> From(IEnumerable<TimeWindow> windows, Instant earliest) =>
        windows
            .Where(window => window.End >= earliest)
            .Select(window => window with { Start = Instant.Max(window.Start, earliest) });

    private bool IsBlackout(VisitType type, TimeWindow window) => rules.IsBlackout(type, DayOf(window));

    private string Dates(VisitType type, IEnumerable<TimeWindow> windows) =>
        string.Join(
            ", ",
            windows.Select(DayOf).Where(day => rules.IsBlackout(type, day)).Distinct().Order().Select(JsonTimes.Write)
        );

    private LocalDate DayOf(TimeWindow window) => window.Start.InZone(zone).Date;

    private static StartChoice None(string why) => new([], false, why);
}
