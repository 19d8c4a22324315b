using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class BadEventsTests
{
    private static readonly Instant Noon = At("12:00");

    [Fact]
    public void EveryIdThatNobodyKnowsIsNamedAtOnce()
    {
        PlanEvent[] events =
        [
            Cancelled("e1", "v9"),
            new ClinicianOut(Id("e2"), At("08:00"), new ClinicianId("zoe")),
            new PatientInHospital(Id("e3"), At("08:00"), new PatientId("p9"), Sample.Day.PlusDays(3)),
            new WeatherSlowdown(Id("e4"), At("08:00"), 50, At("08:00"), At("09:00"), new AreaId("north")),
            new CredentialLapsed(Id("e5"), At("08:00"), new ClinicianId("zoe"), "iv"),
        ];
        string[] places =
        [
            "events[0].visit",
            "events[1].clinician",
            "events[2].patient",
            "events[3].area",
            "events[4].clinician",
        ];
        Assert.Equal(places, Published().Mistakes(Noon, events).Select(mistake => mistake.Place));
    }

    [Fact]
    public void EveryMistakeHasAFindingARuleAndARemedy() =>
        Assert.All(
            Published().Mistakes(Noon, Cancelled("e1", "v9"), Cancelled("e2", "v2", "13:00")),
            mistake => Assert.DoesNotContain("", new[] { mistake.Place, mistake.Found, mistake.Rule, mistake.Remedy })
        );

    [Theory]
    [InlineData("12:00:01", "It becomes known after the moment of the repair, 2026-03-02 12:00.")]
    [InlineData("17:00:01", "The plan ended 2026-03-02 17:00.")]
    public void AnEventOfTheFutureIsRefused(string at, string rule)
    {
        InputMistake mistake = Assert.Single(Published().Mistakes(Noon, Cancelled("e1", "v3", at)));
        Assert.Equal(("events[0].at", rule), (mistake.Place, mistake.Rule));
    }

    [Fact]
    public void TheLastMomentOfThePlanIsStillOfIt() =>
        Published().At(At("17:00"), new ClinicianOut(Id(), At("17:00"), new ClinicianId("b")));

    [Fact]
    public void AnEventOlderThanAWeekBelongsIntoTheRequest()
    {
        Instant midnight = Sample.Day.PlusDays(-7).AtMidnight().InUtc().ToInstant();
        Assert.DoesNotContain("v3", Published().At(At("08:00"), Old(midnight)).Open());
        InputMistake mistake = Assert.Single(
            Published().Mistakes(At("08:00"), Old(midnight - Duration.FromSeconds(1)))
        );
        Assert.Equal("events[0].at", mistake.Place);

        static VisitCancelled Old(Instant at) => new(Id(), at, Visit("v3"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnEventForACancelledVisitIsRefusedWhateverItIs(int kind)
    {
        PlanEvent what = kind switch
        {
            0 => Cancelled("e2", "v2", "09:00"),
            1 => new VisitRescheduled(Id("e2"), At("09:00"), Visit("v2"), [Sample.Window("13:00", "14:00")]),
            2 => new PatientNoShow(Id("e2"), At("10:05"), Visit("v2"), Minutes(10)),
            _ => new VisitOverran(Id("e2"), At("10:05"), Visit("v2"), Minutes(10)),
        };
        InputMistake mistake = Assert.Single(Published().Mistakes(Noon, Cancelled("e1", "v2"), what));
        Assert.Equal(("events[1].visit", "The visit is off since 2026-03-02 08:00."), (mistake.Place, mistake.Rule));
    }

    [Fact]
    public void WhicheverOfTwoContradictingEventsBecameKnownLaterIsNamed()
    {
        VisitCancelled later = Cancelled("e1", "v2", "09:00");
        Assert.Equal("events[0].visit", Assert.Single(Published().Mistakes(Noon, later, Cancelled("e2", "v2"))).Place);
    }

    [Fact]
    public void AVisitWhereNobodyOpenedIsNotCancelledAfterwards()
    {
        var missed = new PatientNoShow(Id("e1"), At("10:05"), Visit("v2"), Minutes(10));
        InputMistake mistake = Assert.Single(Published().Mistakes(Noon, missed, Cancelled("e2", "v2", "10:20")));
        Assert.Equal(("events[1].visit", "Nobody opened at this visit."), (mistake.Place, mistake.Rule));
    }

    [Fact]
    public void TheSameEventTwiceIsOneEffect()
    {
        var overran = new VisitOverran(Id(), At("10:25"), Visit("v2"), Minutes(20));
        RemainingDay once = Published().After(overran);
        RemainingDay twice = Published().After(overran, overran with { });
        Assert.Equal(once.Shift("a-1").Start, twice.Shift("a-1").Start);
        Assert.Equal(Hash(once), Hash(twice));
    }

    [Fact]
    public void OneIdForTwoThingsIsRefused()
    {
        InputMistake mistake = Assert.Single(Published().Mistakes(Noon, Cancelled("e1", "v2"), Cancelled("e1", "v3")));
        Assert.Equal("events[1].id", mistake.Place);
    }

    [Fact]
    public void AnEventOfTheJournalThatThePlanHoldsIsOneEffect()
    {
        PublishedDay day = Published();
        PlanEvent first = new VisitOverran(Id("e1"), At("09:25"), Visit("v1"), Minutes(10));
        PublishedDay repaired = day.With(PairDay.Whole(day.After(first)).Document);
        RemainingDay again = repaired.At(At("09:45"), first, Cancelled("e2", "v3", "09:45"));
        Assert.Equal(At("09:40"), again.PastOf("a-1").Stops[0].End);
        Assert.Equal(Hash(repaired.At(At("09:45"), Cancelled("e2", "v3", "09:45"))), Hash(again));
        InputMistake mistake = Assert.Single(repaired.Mistakes(At("09:45"), Cancelled("e1", "v3", "09:45")));
        Assert.Equal("events[0].id", mistake.Place);
    }

    [Fact]
    public void ThePlanIsTheSameAfterARefusal()
    {
        PublishedDay day = Published();
        string before = PlanHash.Of(day.Document);
        day.Mistakes(Noon, Cancelled("e1", "v2"), Cancelled("e2", "v9"));
        Assert.Equal(before, PlanHash.Of(day.Document));
        Assert.Contains("v2", day.At(At("08:00")).Open());
    }

    private static string Hash(RemainingDay day) => PlanRequestHash.Of(day.Request);

    private static VisitCancelled Cancelled(string id, string visit, string at = "08:00") =>
        new(Id(id), At(at), Visit(visit));
}
