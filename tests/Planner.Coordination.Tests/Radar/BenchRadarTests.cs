using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>Replacements on the small day, worked out by hand.</summary>
public class BenchRadarTests
{
    [Fact]
    public void WhoIsQualifiedAndHasRoomIsAReplacement()
    {
        RadarReport report = SmallDay.Published().Radar();

        Assert.Equal(["v1", "v4", "v2", "v3"], report.Visits.Select(visit => visit.Visit.Value));
        Assert.Equal(["b"], report.Of("v1").Reachable.Ids());
        Assert.Equal(["a"], report.Of("v4").Reachable.Ids());
        Assert.Equal(4, report.WithReplacements(1));
        Assert.Empty(report.Remedies);
    }

    [Fact]
    public void WhoIsBusyInTheOnlyWindowIsQualifiedButOutOfReach()
    {
        // Both begin at nine and take half an hour: neither nurse can make both.
        static Visit AtNine(Visit visit) => visit with { Windows = [Sample.Window("09:00", "09:10")] };
        RadarReport report = SmallDay.Published(request => request.With("v1", AtNine).With("v4", AtNine)).Radar();

        Assert.Equal(["b"], report.Of("v1").Qualified.Ids());
        Assert.Empty(report.Of("v1").Reachable);
        Assert.Empty(report.Of("v4").Reachable);
        Assert.Equal(["b"], report.Of("v2").Reachable.Ids());
        Assert.Equal(["v1", "v4"], report.Visits.Take(2).Select(visit => visit.Visit.Value));
    }

    [Fact]
    public void TwoAndMoreReplacementsAreCounted()
    {
        RadarReport report = SmallDay
            .Published(request => request with { Clinicians = [.. request.Clinicians, Sample.Clinician("c")] })
            .Radar();

        Assert.Equal(["b", "c"], report.Of("v1").Reachable.Ids());
        Assert.Equal(4, report.WithReplacements(2));
        Assert.Empty(report.SinglePoints);
    }

    [Fact]
    public void WhoIsNotOnDutyInTheWindowsIsNoReplacement()
    {
        RadarReport report = SmallDay
            .Published(request =>
                request.With("v1", visit => visit with { Windows = [Sample.Window("08:00", "11:00")] }) with
                {
                    Clinicians =
                    [
                        request.Clinicians[0],
                        request.Clinicians[1],
                        Sample.Clinician("late") with
                        {
                            Shifts = [Sample.Shift("late-1", "12:00", "18:00", "19:00")],
                        },
                    ],
                }
            )
            .Radar();

        Assert.Equal(["b"], report.Of("v1").Qualified.Ids());
        Assert.Equal(["b", "late"], report.Of("v3").Reachable.Ids());
    }

    [Fact]
    public void ACredentialWithOneHolderIsASinglePointAndItsRemedyIsTheSameCredentialForAnother()
    {
        RadarReport report = SmallDay.Published(request => request.With("v2", RadarDays.Wound).Holding("a")).Radar();

        BenchDepth first = report.Visits[0];
        Assert.Equal("v2", first.Visit.Value);
        Assert.Empty(first.Qualified);
        Assert.True(first.IsSinglePoint);
        BenchRemedy remedy = Assert.Single(report.Remedies);
        Assert.Equal(("b", "wound care level 2"), (remedy.Clinician.Value, remedy.Skills));
        Assert.Equal(["v2"], remedy.Visits.Select(visit => visit.Value));
    }

    [Fact]
    public void ALapsedCredentialIsRenewedAsARemedy()
    {
        RadarReport report = SmallDay
            .Published(request =>
                request.With("v2", RadarDays.Wound).Holding("a").Holding("b", Sample.Day.PlusDays(-1))
            )
            .Radar();

        Assert.Empty(report.Of("v2").Qualified);
        Assert.Equal("wound care level 2", Assert.Single(report.Remedies).Skills);
    }

    [Fact]
    public void ACredentialForSomebodyWithoutRoomIsNoRemedy()
    {
        RadarReport report = SmallDay
            .Published(request =>
                request
                    .With("v1", visit => RadarDays.Wound(visit) with { Windows = [Sample.Window("09:00", "09:10")] })
                    .With("v4", visit => visit with { Windows = [Sample.Window("09:00", "09:10")] })
                    .Holding("a")
            )
            .Radar();

        Assert.Empty(report.Of("v1").Reachable);
        Assert.Empty(report.Remedies);
    }

    [Fact]
    public void OnlyVisitsThatBeginInTheSpanCount()
    {
        RadarReport report = SmallDay
            .Published()
            .Radar(new RadarOptions { From = Sample.At("09:30"), Ahead = Duration.FromHours(1) });

        Assert.Equal(["v2"], report.Visits.Select(visit => visit.Visit.Value));
        Assert.Equal(Sample.At("10:30"), report.To);
    }

    [Fact]
    public void TheSpanEndsWithThePlan()
    {
        RadarReport report = SmallDay.Published().Radar();

        Assert.Equal(Sample.At("00:00"), report.From);
        Assert.Equal(Sample.At("00:00") + Duration.FromHours(24), report.To);
    }

    [Fact]
    public void ASpanBesideThePlanIsRefused()
    {
        var options = new RadarOptions { From = Sample.At("00:00") + Duration.FromDays(1) };

        InputMistake mistake = Assert.Single(
            Assert.Throws<InvalidInputException>(() => SmallDay.Published().Radar(options)).Mistakes
        );
        Assert.Equal("--at", mistake.Place);
        Assert.Contains("2026-03-02", mistake.Rule);
    }

    [Fact]
    public void APlanWithoutVisitsHangsOnNobody()
    {
        PlanRequest nothing = Sample.Request() with { Visits = [] };
        RadarReport report = PublishedDay.Of(PlanCase.Of(nothing, [], new GridTravel())).Simulated();

        Assert.Empty(report.Visits);
        Assert.Empty(report.Gaps);
        Assert.Empty(report.CallOuts);
        Assert.Equal(0, report.Duties);
    }
}
