using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

public class CoverageCountTests
{
    [Fact]
    public void HoursThatHangOnOnePersonAreNamedWithWhatIsPlannedAndFree()
    {
        RadarReport report = RadarDays.Alone(DateTimeZone.Utc).Radar();

        // Leaves 08:50; v1 09:00-09:30, ten minutes to v2 10:00-10:30, ten minutes to v3 12:00-12:30, home 13:00.
        Assert.Equal(
            [("08:00", 10, 50), ("09:00", 40, 20), ("10:00", 40, 20), ("12:00", 30, 0)],
            report.Gaps.Select(gap =>
                (gap.Hour.InUtc().TimeOfDay.ToString("HH:mm", null), (int)gap.PlannedMinutes, (int)gap.FreeMinutes)
            )
        );
        Assert.All(
            report.Gaps,
            gap => Assert.Equal((Discipline.RN, 1, 0), (gap.Discipline, gap.OnDuty, gap.MissingMinutes))
        );
    }

    [Fact]
    public void WhatNobodyMakesIsSpreadOverItsWindows()
    {
        Visit therapy = Sample.Visit("pt", "p1") with
        {
            Services = [Sample.Need(30, Discipline.PT)],
            Windows = [Sample.Window("10:30", "11:00")],
        };
        RadarReport report = SmallDay
            .Published(request => request with { Visits = [.. request.Visits, therapy] })
            .Radar();

        // Half of the hour from 10:30 to 11:30 lies in each of the two.
        CoverageGap[] therapyGaps = [.. report.Gaps.Where(gap => gap.Discipline == Discipline.PT)];
        Assert.Equal([Sample.At("10:00"), Sample.At("11:00")], therapyGaps.Select(gap => gap.Hour));
        Assert.All(therapyGaps, gap => Assert.Equal((15, 15, 0, 0), Figures(gap)));
        Assert.DoesNotContain(report.Gaps, gap => gap.Discipline == Discipline.RN);
    }

    [Fact]
    public void FreeTimeOfTheDisciplineCoversWhatIsLeftOut()
    {
        Visit open = Sample.Visit("open", "p1") with { Windows = [Sample.Window("14:00", "14:30")] };
        RadarReport report = SmallDay.Published(request => request with { Visits = [.. request.Visits, open] }).Radar();

        Assert.Empty(report.Gaps);
    }

    [Fact]
    public void HoursAreThoseOfTheAgencysClock()
    {
        RadarReport report = RadarDays.Alone(DateTimeZoneProviders.Tzdb["Asia/Kolkata"]).Radar();

        // Half an hour apart from full hours of UTC: 08:50 UTC is 14:20.
        Assert.Equal(Sample.At("08:30"), report.Gaps[0].Hour);
        Assert.Equal(10 + 30, report.Gaps[0].PlannedMinutes, 6);
    }

    private static (int LeftOut, int Missing, int Free, int OnDuty) Figures(CoverageGap gap) =>
        ((int)Math.Round(gap.LeftOutMinutes), (int)Math.Round(gap.MissingMinutes), (int)gap.FreeMinutes, gap.OnDuty);
}
