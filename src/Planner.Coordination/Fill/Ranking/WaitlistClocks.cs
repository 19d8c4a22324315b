using NodaTime;
using Planner.Domain;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>What is left of the clocks of those who wait: rules of the field, and the latest dates of the list itself.</summary>
/// <param name="open">The clocks that run, of any patients.</param>
/// <param name="zone">The agency's time zone.</param>
public sealed class WaitlistClocks(IReadOnlyList<OpenClock> open, DateTimeZone zone)
{
    /// <summary>The latest dates of the list alone.</summary>
    public static WaitlistClocks None(DateTimeZone zone) => new([], zone);

    /// <summary>The clocks that run at a moment for the patients of an orders document.</summary>
    public static WaitlistClocks Of(OrdersDocument orders, RuleBook book, Instant at, DateTimeZone zone)
    {
        RuleBook rules = book.In([.. orders.Jurisdictions]);
        return new([.. orders.Patients.SelectMany(p => RegulatoryClock.Open(rules, p.Episode, at, zone))], zone);
    }

    /// <summary>The clock that a visit to somebody who waits would meet; null where none runs.</summary>
    public OpenClock? Of(WaitlistEntry entry) => RegulatoryClock.Of(WaitlistVisits.Bare(entry, []), open);

    /// <summary>
    /// Days from a visit to the last one that the clock and the list permit; below 0 when it is too late; null where no clock
    /// runs.
    /// </summary>
    public int? SlackDays(WaitlistEntry entry, Instant start)
    {
        LocalDate date = start.InZone(zone).Date;
        int? listed = entry.LatestDate is { } latest ? Period.DaysBetween(date, latest) : null;
        return Of(entry) is { } clock ? Math.Min(listed ?? int.MaxValue, Left(entry, clock, start, date)) : listed;
    }

    private int Left(WaitlistEntry entry, OpenClock clock, Instant start, LocalDate date)
    {
        int days = Period.DaysBetween(date, clock.LastPermitted.InZone(zone).Date);
        bool isLate = start > clock.LatestStart(entry.Services.Max(s => s.Duration));
        return isLate ? Math.Min(days, -1) : days;
    }
}
