using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Formats.Tests;

public class TimelineTests
{
    private static readonly SampleRoster Day = SampleRoster.Make();
    private static readonly PageModel Model = new(Day.Request, Day.Plan, []);

    [Fact]
    public void DrivingOnTheTimelineIsTheLegs()
    {
        foreach (PageRoute route in Model.Routes)
            Assert.Equal(route.Driving, Total(route, TimelineActivity.Travel));
    }

    [Fact]
    public void ServicesTravelWaitingAndBreaksFillTheDutyWithoutGapOrOverlap()
    {
        foreach (PageRoute route in Model.Routes)
        {
            IEnumerable<(Instant From, Instant To)> services = route.Stops.Select(s => (s.Stop.Start, s.Stop.End));
            (Instant From, Instant To)[] parts =
            [
                .. TimelineGaps.Of(route).Select(s => (s.From, s.To)).Concat(services).OrderBy(s => s.Item1),
            ];
            Assert.Equal(route.Route!.Departure, parts[0].From);
            Assert.Equal(route.Route.Return, parts[^1].To);
            Assert.Equal(parts.Skip(1).Select(p => p.From), parts.SkipLast(1).Select(p => p.To));
        }
    }

    [Fact]
    public void ABreakOnTheWayInterruptsDriving()
    {
        PageRoute route = Model.Routes[0];
        Instant start = route.Stops[0].Stop.End + Duration.FromSeconds(10);
        PlannedRoute planned = route.Route! with { Breaks = [new(0, start, start + Duration.FromMinutes(5), 1)] };
        Instant left = route.Stops[0].Stop.End;
        TimelineSpan[] gap = [.. TimelineGaps.Of(route with { Route = planned }).Where(s => s.From >= left)];
        Assert.Equal(TimelineActivity.Travel, gap[0].Activity);
        Assert.Equal(TimelineActivity.Break, gap[1].Activity);
        Assert.Equal(TimelineActivity.Travel, gap[2].Activity);
    }

    [Fact]
    public void OverlappingWindowsLieInDifferentLanes()
    {
        Instant zero = Instant.FromUtc(2026, 3, 2, 8, 0);
        TimeWindow Window(int from, int to) => new(zero + Duration.FromMinutes(from), zero + Duration.FromMinutes(to));
        Assert.Equal(
            [0, 1, 0, 1],
            WindowLanes.Assign([Window(0, 60), Window(30, 90), Window(61, 120), Window(100, 130)])
        );
    }

    [Fact]
    public void HoursAreThoseOfTheAgencyOnTheDayTheClocksChange()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        Shift night = Model.Routes[0].Shift with
        {
            Start = Instant.FromUtc(2026, 3, 29, 0, 0),
            SoftEnd = Instant.FromUtc(2026, 3, 29, 3, 0),
        };
        PageRoute route = Model.Routes[0] with { Shift = night, Route = null, Stops = [] };
        Assert.Equal([1, 3, 4, 5, 6], new TimelineScale([route], zone).Hours().Select(h => h.Hour));
    }

    private static Duration Total(PageRoute route, TimelineActivity activity) =>
        TimelineGaps
            .Of(route)
            .Where(s => s.Activity == activity)
            .Aggregate(Duration.Zero, (sum, s) => sum + (s.To - s.From));
}
