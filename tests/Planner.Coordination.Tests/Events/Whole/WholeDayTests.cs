using Planner.Domain;
using Planner.TestKit;
using static Planner.Coordination.Tests.SmallDay;

namespace Planner.Coordination.Tests;

public sealed class WholeDayTests
{
    [Fact]
    public void WhatIsPastOfAQuietDayStaysToTheSecond()
    {
        PublishedDay day = Published();
        RepairedDay whole = PairDay.Whole(day.At(At("09:45")));
        Assert.Empty(whole.Check());
        Assert.Equal(
            day.Document.Plan.Routes[0].Stops.Take(2).Select(Told),
            whole.Document.Plan.Routes[0].Stops.Take(2).Select(Told)
        );
        Assert.Empty(whole.Document.Request.Travel.Driven);
        Assert.Equal("", whole.Document.Plan.Origin.Cause);
    }

    [Fact]
    public void TheWayToAClosedDoorIsPartOfTheNextWay()
    {
        PlanEvent[] events =
        [
            new VisitRescheduled(Id("e1"), At("09:35"), Visit("v2"), [Sample.Window("08:00", "09:00")]),
        ];
        RepairedDay whole = PairDay.Whole(Published().After(events));
        Assert.Empty(whole.Check());
        PlannedStop next = whole.Document.Plan.Routes[0].Stops[1];
        Assert.Equal("v3", next.Visit.Value);
        Assert.Equal(new TravelLeg(1200, 20_000), next.Leg);
    }

    [Fact]
    public void AVisitInVainIsOneOfASecond()
    {
        RepairedDay whole = PairDay.Whole(Published().After(new VisitCancelled(Id(), At("09:35"), Visit("v2"))));
        PlannedStop vain = whole.Document.Plan.Routes[0].Stops[1];
        Assert.Equal(("v2", 1), (vain.Visit.Value, (vain.End - vain.Start).TotalSeconds));
        Assert.Empty(whole.Check());
    }

    [Fact]
    public void WhoeverIsCalledBackFromHomeDrovePastIt()
    {
        // "b" is home at 09:35 and goes out again to the patient it came from.
        PublishedDay day = Published(request =>
            request
                .WithClinician("a", a => a with { Discipline = Discipline.PT })
                .WithNeed("v1", need => need with { Disciplines = [Discipline.PT] })
                .WithNeed("v2", need => need with { Disciplines = [Discipline.PT] })
                .WithNeed("v3", need => need with { Disciplines = [Discipline.PT] })
        );
        var urgent = new UrgentVisit(Id(), At("09:50"), Sample.Visit("u", "p4"));
        RepairedDay whole = PairDay.Whole(day.After(urgent));
        PlannedRoute route = whole.Document.Plan.Routes.Single(r => r.Shift.Value == "b-1");
        Assert.Equal(["v4", "u"], route.Stops.Select(stop => stop.Visit.Value));
        Assert.Equal(new TravelLeg(600, 10_000), route.Stops[1].Leg);
        Assert.Empty(whole.Check());
    }

    [Fact]
    public void ASetUpAtADoorThatDidNotOpenBeforeIsPartOfTheService()
    {
        PublishedDay day = PublishedDay.Of(
            PlanCase.Of(
                Request with
                {
                    Visits =
                    [
                        Sample.Visit("v1", "p1"),
                        Sample.Visit("v2", "p1") with
                        {
                            SetUp = Minutes(5),
                        },
                        Sample.Visit("v4", "p4"),
                    ],
                },
                [
                    new RouteSheet("a-1", "08:50", []).Then("v1", "09:00").Then("v2", "10:00"),
                    new RouteSheet("b-1", "08:55", []).Then("v4", "09:00"),
                ],
                new GridTravel()
            )
        );
        RemainingDay rest = day.At(At("10:05"), new PatientNoShow(Id(), At("09:05"), Visit("v1"), Minutes(10)));
        Assert.Equal(At("10:35"), rest.Shift("a-1").Start);
        RepairedDay whole = PairDay.Whole(rest);
        Assert.Equal(0, whole.Document.Plan.Routes[0].Stops[1].SetUp.TotalMinutes);
        Assert.Empty(whole.Check());
    }

    private static string Told(PlannedStop stop) => $"{stop.Visit} {stop.Arrival} {stop.Start} {stop.End} {stop.Leg}";
}
