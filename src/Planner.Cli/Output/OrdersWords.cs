using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Cli;

/// <summary>How orders and clocks are put into words.</summary>
internal static class OrdersWords
{
    private static readonly ZonedDateTimePattern Moment = ZonedDateTimePattern.CreateWithInvariantCulture(
        "ddd uuuu'-'MM'-'dd HH':'mm",
        null
    );

    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("ddd MM'-'dd");

    public static string Shown(Instant moment, DateTimeZone zone) => Moment.Format(moment.InZone(zone));

    public static string Shown(LocalDate date) => Date.Format(date);

    public static string Disciplines(IEnumerable<Discipline> disciplines) => string.Join('/', disciplines);

    /// <summary>The first of a rule's sources.</summary>
    public static string Source(RegulatoryRule rule) => rule.Citation.Split([',', ';'])[0];

    /// <summary>Visits by week; where fewer than ordered can be made as 2(3).</summary>
    public static string Weeks(CompiledLine line) => string.Join(' ', line.Weeks.Select(Week));

    /// <summary>Days, hours and minutes, as 2 d 3 h 05 min; -4 h when too late.</summary>
    public static string Span(Duration span)
    {
        Duration size = span < Duration.Zero ? -span : span;
        string text =
            size.Days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{size.Days} d {size.Hours} h")
            : size.Hours > 0 ? string.Create(CultureInfo.InvariantCulture, $"{size.Hours} h {size.Minutes:00} min")
            : string.Create(CultureInfo.InvariantCulture, $"{size.Minutes} min");
        return span < Duration.Zero ? "-" + text : text;
    }

    private static string Week(OrderWeek week) =>
        week.Short > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{week.Expected}({week.Ordered})")
            : week.Expected.ToString(CultureInfo.InvariantCulture);
}
