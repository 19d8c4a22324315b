using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public class DaySweepTests
{
    [Fact]
    public void ADayWithoutDelaysIsThePlan()
    {
        PlanRequest request = Sample.Request();

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(1),
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("v2").Visit("v3", "12:00"))
        );

        Assert.All(report.Visits, visit => Assert.Equal(1, visit.OnTime));
        Assert.Equal(report.Planned.AllMinutes, report.Expected.AllMinutes, 9);
        Assert.Equal(0, report.ExpectedLateVisits);
        Assert.Empty(report.Buffers);
    }

    [Fact]
    public void AnOverrunPushesWhatComesBehindItUntilSlackTakesItUp()
    {
        // 08:10-08:40, 08:50-09:20, then free until 12:00; services take 60 instead of 30 minutes.
        PlanRequest request = Sample.Request() with
        {
            Visits =
            [
                Sample.Visit("v1", "p1"),
                Sample.Visit("v2", "p2") with
                {
                    Windows = [Sample.Window("08:00", "09:00")],
                },
                Sample.Visit("v3", "p3") with
                {
                    Windows = [Sample.Window("08:00", "12:00")],
                },
            ],
        };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(2),
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("v2").Visit("v3", "12:00"))
        );

        Assert.Equal(1, report.Of("v1").OnTime);
        Assert.Equal(0, report.Of("v2").OnTime);
        Assert.Equal(20, report.Of("v2").ExpectedLateMinutes, 6);
        Assert.Equal(10, report.Of("v2").SpareMinutes);
        Assert.Equal(1, report.Of("v3").OnTime);
        RiskCause cause = Assert.Single(report.Of("v2").Causes);
        Assert.Equal((RiskCauseKind.Service, "v1"), (cause.Kind, cause.Visit.Value));
        Assert.Equal(30, cause.Minutes, 6);
    }

    [Fact]
    public void AVisitIsLateWhenItEndsAfterItsPromisedEnd()
    {
        PlanRequest request = Sample.Request() with
        {
            Visits = [Sample.Visit("v1", "p1") with { LatestEnd = Sample.At("08:45") }],
        };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(1.5),
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1"))
        );

        Assert.Equal(0, report.Of("v1").OnTime);
        Assert.Equal(10, report.Of("v1").ExpectedLateMinutes, 6);
    }

    [Theory]
    [InlineData(0, "09:10", 0)]
    [InlineData(7, "09:10", 7)]
    [InlineData(60, "09:10", 15)]
    public void AnEarlyClinicianBeginsEarlyOnlyAsFarAsAllowed(int earlyMinutes, string planned, int begins)
    {
        // v1 08:10-08:40 takes 15 minutes only: v2 could begin at 08:35, its window opens at 08:55.
        PlanRequest request = Sample.Request() with
        {
            Visits =
            [
                Sample.Visit("v1", "p1"),
                Sample.Visit("v2", "p2") with
                {
                    Windows = [Sample.Window("08:55", "16:00")],
                    Preferred = Sample.Window("16:00", "16:00"),
                },
            ],
            Policy = new Policy { Terms = [new PolicyTerm(TermKind.PreferredWindow, 1)] },
        };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(0.5, earlyMinutes),
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("v2", planned))
        );

        Assert.Equal(report.Planned.AllMinutes + begins, report.Expected.AllMinutes, 6);
    }

    [Fact]
    public void WhoIsEarlyWaitsForWhoIsLate()
    {
        PlanRequest request = Together();

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(2),
            plan =>
                plan.Route("a-1", "08:00", route => route.Visit("v1").Visit("both", "09:10"))
                    .Route("b-1", "08:00", route => route.Visit("both", "09:10", 1).Visit("v3"))
        );

        // v1 08:10-09:10 and 20 minutes more to drive: both begin at 09:30 instead of 09:10, v3 behind them 50 minutes later.
        Assert.Equal(0, report.Of("both").OnTime);
        Assert.Equal(10, report.Of("both").ExpectedLateMinutes, 6);
        Assert.Equal(40, report.Of("v3").ExpectedLateMinutes, 6);
        Assert.Contains(report.Of("v3").Causes, cause => cause.Kind == RiskCauseKind.Partner);
    }

    [Fact]
    public void AnOrderedVisitWaitsForTheFirstAndIsLateBehindItsLargestGap()
    {
        PlanRequest request = Sample.Request() with { Relations = [Gap("v1", "v2", 60, 120), Gap("v3", "v1", 0, 30)] };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(2),
            plan =>
                plan.Route("a-1", "08:00", route => route.Visit("v3", "08:30").Visit("v1", "09:20"))
                    .Route("b-1", "08:00", route => route.Visit("v2", "10:20"))
        );

        // v3 takes until 09:30; v1 begins at 09:50 instead of 09:20, 80 minutes behind v3; v2 an hour behind v1.
        Assert.Equal(50, report.Of("v1").ExpectedLateMinutes, 6);
        Assert.Equal(1, report.Of("v2").OnTime);
    }

    [Fact]
    public void ABreakIsTakenAsSoonAsItMayBeginAndIsNeverShortened()
    {
        Clinician a = Sample.Clinician("a");
        Shift shift = a.Shifts[0] with
        {
            Breaks = [new Break(Sample.At("08:30"), Sample.At("12:00"), Duration.FromMinutes(30))],
        };
        PlanRequest request = Sample.Request() with
        {
            Clinicians = [a with { Shifts = [shift] }],
            Visits =
            [
                Sample.Visit("v1", "p1"),
                Sample.Visit("v2", "p2") with
                {
                    Windows = [Sample.Window("08:00", "09:20")],
                },
            ],
        };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(1.5),
            plan => plan.Route("a-1", "08:00", route => route.Visit("v1").Break(0).Visit("v2"))
        );

        // v1 08:10-08:55, break until 09:25, ten minutes to drive.
        Assert.Equal(15, report.Of("v2").ExpectedLateMinutes, 6);
    }

    [Fact]
    public void LatenessOvertimeAndWaitingArePricedByThePolicy()
    {
        PlanRequest request = Sample.Request() with
        {
            Visits =
            [
                Sample.Visit("v1", "p1") with
                {
                    LatestEnd = Sample.At("15:50"),
                    Windows = [Sample.Window("15:00", "15:20")],
                },
            ],
            Policy = new Policy
            {
                Terms =
                [
                    new PolicyTerm(TermKind.TravelTime, 1),
                    new PolicyTerm(TermKind.Overtime, 2),
                    new PolicyTerm(TermKind.Tardiness, 3),
                    new PolicyTerm(TermKind.HighestTardiness, 5),
                ],
            },
        };

        RiskReport report = RiskDay.Report(
            request,
            RiskDay.Exactly(2),
            plan => plan.Route("a-1", "15:10", route => route.Visit("v1"))
        );

        // 15:20-16:20 and home at 16:30: 20 to drive, 30 late, 30 overtime.
        Assert.Equal(20 + 2 * 30 + 3 * 30 + 5 * 30, report.Expected.AllMinutes, 6);
        Assert.Equal(30, report.ExpectedOvertimeMinutes, 6);
    }

    private static PlanRequest Together() =>
        Sample.Request() with
        {
            Visits =
            [
                Sample.Visit("v1", "p1"),
                Sample.Visit("both", "p3") with
                {
                    Services = [Sample.Need(), Sample.Need()],
                    Windows = [Sample.Window("09:00", "09:20")],
                },
                Sample.Visit("v3", "p2") with
                {
                    Windows = [Sample.Window("08:00", "10:00")],
                },
            ],
        };

    private static VisitRelation Gap(string first, string second, int least, int most) =>
        new(
            RelationKind.Ordered,
            new VisitId(first),
            new VisitId(second),
            Duration.FromMinutes(least),
            Duration.FromMinutes(most)
        );
}
