using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A request in which those who wait are visits that need not be served.</summary>
internal static class WaitlistVisits
{
    /// <summary>Entries with a time on the planned days, as visits behind all others.</summary>
    public static PlanRequest Of(PlanRequest request) =>
        request with
        {
            Visits = [.. request.Visits, .. request.Waitlist.Select(e => Visit(request, e)).OfType<Visit>()],
        };

    /// <summary>The visit an entry waits for; null where none of its times lies on the planned days.</summary>
    public static Visit? Visit(PlanRequest request, WaitlistEntry entry)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        Instant begin = zone.AtLeniently(request.From.AtMidnight()).ToInstant();
        Instant end = zone.AtLeniently(request.To.PlusDays(1).AtMidnight()).ToInstant() - Duration.FromSeconds(1);
        TimeWindow[] windows =
        [
            .. entry
                .Windows.Concat(entry.Days.Select(day => Day(zone, day)))
                .Where(w => w.End >= begin && w.Start <= end)
                .OrderBy(w => w.Start),
        ];
        return windows.Length == 0 ? null : Bare(entry, windows);
    }

    /// <summary>The visit an entry waits for, to be made in these windows.</summary>
    public static Visit Bare(WaitlistEntry entry, IReadOnlyList<TimeWindow> windows) =>
        new()
        {
            Id = new VisitId(entry.Id.Value),
            Patient = entry.Patient,
            Type = entry.Type,
            Services = entry.Services,
            Windows = windows,
            Preferred = entry.Preferred,
            SetUp = entry.SetUp,
            Priority = entry.Priority,
            Mandatory = false,
            PointsHundredths = entry.PointsHundredths,
        };

    private static TimeWindow Day(DateTimeZone zone, LocalDate day) =>
        new(
            zone.AtLeniently(day.AtMidnight()).ToInstant(),
            zone.AtLeniently(day.PlusDays(1).AtMidnight()).ToInstant() - Duration.FromSeconds(1)
        );
}
