using NodaTime;
using Planner.Domain;
using Planner.Formats;
using static Planner.Domain.EpisodeEventKind;

namespace Planner.Orders.Tests;

public sealed class RegulatoryClockTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Fact]
    public void AReferralStartsOneClockThatAnAssessmentStops()
    {
        Episode episode = New().With(EpisodeEventKind.Referral, "2026-05-04T10:00");
        Assert.Equal(["initial-assessment-referral-2018"], Ids(episode, "2026-05-05T10:00"));
        episode.With(InitialAssessment, "2026-05-05T11:00");
        Assert.Empty(Ids(episode, "2026-05-05T12:00"));
    }

    [Fact]
    public void AnOrderedDayOutranksTheHoursEvenOnTheDayOfTheReferral()
    {
        Episode later = New()
            .With(EpisodeEventKind.Referral, "2026-05-04T10:00")
            .With(OrderedStartOfCare, "2026-05-11");
        Episode same = New().With(EpisodeEventKind.Referral, "2026-05-04T10:00").With(OrderedStartOfCare, "2026-05-04");
        Assert.Equal(["initial-assessment-ordered-2018"], Ids(later, "2026-05-05T10:00"));
        Assert.Equal(["initial-assessment-ordered-2018"], Ids(same, "2026-05-04T11:00"));
    }

    [Fact]
    public void AReturnHomeBeforeTheReferralChangesNothing()
    {
        Episode episode = New()
            .With(ReturnHome, "2026-05-01T10:00")
            .With(EpisodeEventKind.Referral, "2026-05-04T10:00");
        Assert.Equal(["initial-assessment-referral-2018"], Ids(episode, "2026-05-04T12:00"));
    }

    [Fact]
    public void WhatHappensLaterIsNotKnownYet()
    {
        Episode episode = New()
            .With(EpisodeEventKind.Referral, "2026-05-04T10:00")
            .With(StartOfCare, "2026-05-05T09:00");
        Assert.Equal(["initial-assessment-referral-2018"], Ids(episode, "2026-05-05T08:59"));
        Assert.DoesNotContain("initial-assessment-referral-2018", Ids(episode, "2026-05-05T09:00"));
    }

    [Fact]
    public void AMissedClockStaysOpenWithNegativeSlack()
    {
        Episode episode = New().With(EpisodeEventKind.Referral, "2026-05-04T10:00");
        Instant at = episode.At("2026-05-06T11:00");
        OpenClock clock = Assert.Single(episode.Open(at));
        Assert.True(clock.IsOverdue(at));
        Assert.Equal(Duration.FromHours(-1), clock.Slack(at));
    }

    [Fact]
    public void AReferralKnownByItsDayCountsFromTheFirstMomentOfThatDay()
    {
        Episode episode = New().With(EpisodeEventKind.Referral, "2026-05-04");
        Assert.Equal(episode.At("2026-05-06T00:00"), Assert.Single(episode.Open("2026-05-04T12:00")).LastPermitted);
    }

    [Theory]
    [InlineData("2026-05-05T09:59", false, 0)] // one minute short of a day
    [InlineData("2026-05-05T10:00", false, 1)]
    [InlineData("2026-05-08T10:00", true, 0)] // for tests alone
    public void AResumptionIsAskedForAfterADayInHospital(string back, bool forTests, int clocks)
    {
        Episode episode = Cared()
            .With(InpatientAdmission, "2026-05-04T10:00", forTests: forTests)
            .With(ReturnHome, back);
        Assert.Equal(clocks, Ids(episode, "2026-05-08T12:00").Count(id => id == "resumption-return-2018"));
    }

    [Fact]
    public void WhoIsBackInHospitalHasNoResumptionDueAndEveryClockSaysSo()
    {
        Episode episode = Cared()
            .With(InpatientAdmission, "2026-05-04T10:00")
            .With(ReturnHome, "2026-05-07T10:00")
            .With(InpatientAdmission, "2026-05-08T10:00");
        Assert.DoesNotContain("resumption-return-2018", Ids(episode, "2026-05-08T12:00"));
        Assert.All(episode.Open("2026-05-08T12:00"), clock => Assert.True(clock.IsPatientAway));
    }

    [Fact]
    public void EachTherapyHasAClockOfItsOwnThatItsTherapistMeets()
    {
        Episode episode = Cared()
            .With(TherapyStart, "2026-05-04T10:00", Discipline.PT)
            .With(TherapyStart, "2026-05-06T10:00", Discipline.OT)
            .With(TherapyReassessment, "2026-05-20T10:00", Discipline.PT);
        var clocks = episode.Open("2026-05-21T10:00").Where(c => c.Rule.Id == "therapy-reassessment-2015").ToList();
        Assert.Equal([Discipline.OT, Discipline.PT], clocks.Select(c => c.Discipline!.Value));
        Assert.Equal(new LocalDate(2026, 6, 5), clocks[0].LastPermitted.InZone(NewYork).Date);
        Assert.Equal(new LocalDate(2026, 6, 19), clocks[1].LastPermitted.InZone(NewYork).Date);
        Assert.True(clocks[0].IsMetBy(VisitType.TherapyReassessment, Discipline.OT));
        Assert.False(clocks[0].IsMetBy(VisitType.TherapyReassessment, Discipline.OTA));
    }

    [Fact]
    public void TheEndOfATherapyStopsItsClockAlone()
    {
        Episode episode = Cared()
            .With(TherapyStart, "2026-05-04T10:00", Discipline.PT)
            .With(TherapyStart, "2026-05-06T10:00", Discipline.OT)
            .With(TherapyEnd, "2026-05-10T10:00", Discipline.PT);
        var left = episode.Open("2026-05-11T10:00").Where(c => c.Discipline is not null);
        Assert.Equal(Discipline.OT, Assert.Single(left).Discipline);
    }

    [Fact]
    public void ADischargeStopsEveryClock()
    {
        Episode episode = Cared().With(AideStart, "2026-05-02T10:00").With(Discharge, "2026-05-10T10:00");
        Assert.NotEmpty(Ids(episode, "2026-05-10T09:00"));
        Assert.Empty(Ids(episode, "2026-05-10T10:00"));
    }

    [Fact]
    public void ARecertificationInItsWindowOpensTheNextOne()
    {
        // Day 0 is 1 May; windows are days 55-59 (25-29 June) and 115-119 (24-28 August).
        Episode episode = Cared().With(Recertification, "2026-06-26T10:00");
        OpenClock next = Recert(episode, "2026-06-27T10:00").Single();
        Assert.Equal(new LocalDate(2026, 8, 24), next.FirstPermitted.InZone(NewYork).Date);
        Assert.Equal(new LocalDate(2026, 8, 28), next.LastPermitted.InZone(NewYork).Date);
    }

    [Fact]
    public void ARecertificationBeforeItsWindowDoesNotCount()
    {
        Episode episode = Cared().With(Recertification, "2026-06-24T10:00");
        Assert.Equal(
            new LocalDate(2026, 6, 29),
            Recert(episode, "2026-06-26T10:00").Single().LastPermitted.InZone(NewYork).Date
        );
    }

    [Fact]
    public void AMissedRecertificationIsOverdueUntilALateOneMeetsIt()
    {
        Episode episode = Cared();
        var open = Recert(episode, "2026-07-01T10:00");
        Assert.Equal([true, false], open.Select(c => c.IsOverdue(episode.At("2026-07-01T10:00"))));
        episode.With(Recertification, "2026-07-02T10:00");
        Assert.False(Assert.Single(Recert(episode, "2026-07-03T10:00")).IsOverdue(episode.At("2026-07-03T10:00")));
    }

    [Theory]
    [InlineData("2021-12-31T10:00", "aide-supervision-skilled-2018")]
    [InlineData("2022-01-01T10:00", "aide-supervision-skilled-2022")]
    public void ARuleCountsInTheVersionOfTheDayItsCountBegan(string started, string version)
    {
        Episode episode = New().With(StartOfCare, "2021-12-01T10:00").With(AideStart, started);
        Assert.Contains(version, Ids(episode, "2022-01-03T10:00"));
        Assert.Single(
            Ids(episode, "2022-01-03T10:00"),
            id => id.StartsWith("aide-supervision", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void OnlyWhereNoNursingIsOrderedATherapistMayAssess()
    {
        Episode therapy = new Episode(NewYork) { IsTherapyOnly = true }.With(
            EpisodeEventKind.Referral,
            "2026-05-04T10:00"
        );
        Episode nursing = New().With(EpisodeEventKind.Referral, "2026-05-04T10:00");
        Assert.True(Assert.Single(therapy.Open("2026-05-04T11:00")).IsMetBy(VisitType.StartOfCare, Discipline.PT));
        Assert.False(Assert.Single(nursing.Open("2026-05-04T11:00")).IsMetBy(VisitType.StartOfCare, Discipline.PT));
    }

    [Fact]
    public void TheLastFeasibleSlotLiesInAWindowBeforeTheDeadline()
    {
        Episode episode = New().With(EpisodeEventKind.Referral, "2026-05-04T10:00");
        OpenClock clock = Assert.Single(episode.Open("2026-05-04T11:00"));
        TimeWindow[] windows =
        [
            new(episode.At("2026-05-05T08:00"), episode.At("2026-05-05T16:00")),
            new(episode.At("2026-05-06T08:00"), episode.At("2026-05-06T16:00")),
        ];
        Assert.Equal(episode.At("2026-05-06T10:00"), clock.LastFeasible(windows, Duration.FromHours(1)));
        Assert.Equal(episode.At("2026-05-05T16:00"), clock.LastFeasible(windows[..1], Duration.FromHours(1)));
        TimeWindow[] late = [new(episode.At("2026-05-06T10:01"), episode.At("2026-05-06T16:00"))];
        Assert.Null(clock.LastFeasible(late, Duration.FromHours(1)));
    }

    [Fact]
    public void WhatHasToBeCompletedEndsBeforeTheDeadline()
    {
        Episode episode = Cared();
        OpenClock clock = episode.Open("2026-05-02T10:00").Single(c => c.Rule.Id == "comprehensive-assessment-2018");
        TimeWindow[] day = [new(episode.At("2026-05-06T08:00"), episode.At("2026-05-07T08:00"))];
        Instant last = clock.LastFeasible(day, Duration.FromHours(2))!.Value;
        Assert.Equal(episode.At("2026-05-06T22:00") - Duration.FromSeconds(1), last);
    }

    [Fact]
    public void AVisitMeetsTheClockThatIsClosest()
    {
        Episode episode = Cared().With(AideStart, "2026-05-02T10:00");
        var clocks = episode.Open("2026-05-04T10:00");
        Visit supervisory = Visit(VisitType.Supervisory, Discipline.RN);
        Assert.Equal("aide-supervision-skilled-2022", RegulatoryClock.Of(supervisory, clocks)!.Rule.Id);
        Assert.Null(RegulatoryClock.Of(Visit(VisitType.Routine, Discipline.RN), clocks));
        Assert.Null(RegulatoryClock.Of(Visit(VisitType.Supervisory, Discipline.AIDE), clocks));
    }

    [Fact]
    public void StateRulesCountOnlyWhereTheAgencyWorks()
    {
        RegulatoryRule rule = RuleBookReader.Standard.Rules[0] with { Id = "ny", Jurisdiction = "US-NY" };
        RuleBook book = new([.. RuleBookReader.Standard.Rules, rule]);
        Assert.DoesNotContain(rule, book.In(["US"]).Rules);
        Assert.Contains(rule, book.In(["US", "US-NY"]).Rules);
    }

    private static Episode New() => new(NewYork);

    private static Episode Cared() =>
        New().With(EpisodeEventKind.Referral, "2026-04-30T10:00").With(StartOfCare, "2026-05-01T10:00");

    private static List<string> Ids(Episode episode, string at) => [.. episode.Open(at).Select(c => c.Rule.Id)];

    private static List<OpenClock> Recert(Episode episode, string at) =>
        [.. episode.Open(at).Where(c => c.Rule.Id == "recertification-2018")];

    private static Visit Visit(VisitType type, Discipline discipline) =>
        new()
        {
            Id = new("v1"),
            Patient = new("p1"),
            Type = type,
            Services = [new() { Disciplines = [discipline], Duration = Duration.FromHours(1) }],
            Windows = [],
        };
}
