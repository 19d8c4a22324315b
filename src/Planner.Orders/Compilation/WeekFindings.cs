using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>Says which weeks have too few days, or just enough, and why.</summary>
internal sealed class WeekFindings(CareOrder order, OrderCalendar calendar)
{
    private readonly List<OrderFinding> _all = [];

    public IReadOnlyList<OrderFinding> All => _all;

    public void Look(OrderWeek week, PartSpan span)
    {
        int room = span.Days.Count(d => d <= order.Period.To) * week.MostPerDay;
        bool isCut =
            week.Part.Kind == FrequencyKind.Weekly && span.Days.Count() < 7 * week.Part.Every || week.To < span.To;
        if (room < week.Ordered)
            Add(OrderFindingKind.PartialWeek, week, Partial(week, room));
        else if (week.Short > 0)
            Add(Cause(week), week, Blocked(week));
        else if (isCut && room == week.Ordered && week.Part.Kind == FrequencyKind.Weekly)
            Add(OrderFindingKind.EveryDayNeeded, week, "every day that is left is needed; none can be missed");
    }

    public void AddClipped(FrequencyPart part, LocalDate behind) =>
        _all.Add(
            new(
                OrderFindingKind.Clipped,
                part.Position,
                behind,
                FormattableString.Invariant(
                    $"\"{part.Text}\" is cut at the end of the period, {order.Period.To:uuuu-MM-dd}"
                )
            )
        );

    private OrderFindingKind Cause(OrderWeek week) =>
        week.To > calendar.Discharge ? OrderFindingKind.Discharge : OrderFindingKind.Hold;

    private static string Partial(OrderWeek week, int room) =>
        FormattableString.Invariant(
            $"{Room(week)} for {week.Ordered} visits, {week.Ordered - room} cannot be made; order this week on its own, as {room}w1"
        );

    private static string Blocked(OrderWeek week) =>
        FormattableString.Invariant(
            $"{week.Days.Count} open days for {week.Ordered} visits; {week.Short} cannot be made: tell the physician"
        );

    private static string Room(OrderWeek week)
    {
        int days = Period.DaysBetween(week.From, week.To) + 1;
        return FormattableString.Invariant($"{days} {(days == 1 ? "day is" : "days are")} left");
    }

    private void Add(OrderFindingKind kind, OrderWeek week, string what) =>
        _all.Add(
            new(
                kind,
                week.Part.Position,
                week.From,
                FormattableString.Invariant(
                    $"week {week.Number} ({week.From:uuuu-MM-dd} to {week.To:uuuu-MM-dd}): {what}"
                )
            )
        );
}
