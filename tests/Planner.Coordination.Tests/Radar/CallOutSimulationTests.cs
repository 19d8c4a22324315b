using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

public class CallOutSimulationTests
{
    [Fact]
    public void WhatSomebodyElseTakesOnTheWaySavesTheOwnWay()
    {
        RadarReport report = SmallDay.Published().Simulated();

        // All addresses lie on one line: a passes v4 anyway, and b's ten minutes of driving fall away.
        CallOutPrice b = Assert.Single(report.CallOuts, price => price.Clinician.Value == "b");
        Assert.True(b.IsRepaired);
        Assert.Equal((1, 0), (b.Visits, b.Lost.Count));
        Assert.Equal(Duration.FromMinutes(-10), b.AddedDriving);
        Assert.Equal(-10, b.Price);
        Assert.InRange(b.PeopleToCall, 1, 2);
        CallOutPrice a = Assert.Single(report.CallOuts, price => price.Clinician.Value == "a");
        Assert.Equal((3, 0, -10m), (a.Visits, a.Lost.Count, a.Price));
        Assert.Equal(2, report.Duties);
    }

    [Fact]
    public void WhatNobodyElseMayMakeIsLostAndStandsFirst()
    {
        RadarReport report = SmallDay
            .Published(request => request.With("v2", RadarDays.Wound).Holding("a"))
            .Simulated();

        Assert.Equal(["a", "b"], report.CallOuts.Select(price => price.Clinician.Value));
        Assert.Equal(["v2"], report.CallOuts[0].Lost.Select(visit => visit.Value));
        Assert.Equal(1, report.CallOuts[0].MandatoryLost);
        Assert.Empty(report.CallOuts[1].Lost);
    }

    [Fact]
    public void WhatIsDoneBeforeTheCallOutIsNotLost()
    {
        RadarReport report = SmallDay
            .Published(request => request.With("v2", RadarDays.Wound).Holding("a"))
            .Radar(
                new RadarOptions
                {
                    From = Sample.At("09:35"),
                    MostCallOuts = 5,
                    Iterations = 400,
                }
            );

        CallOutPrice only = Assert.Single(report.CallOuts);
        Assert.Equal(("a", 2), (only.Clinician.Value, only.Visits));
        Assert.DoesNotContain("v1", only.Lost.Select(visit => visit.Value));
    }

    [Fact]
    public void ANightShiftBelongsToTheDayItBegins()
    {
        Instant evening = Sample.At("22:00");
        PlanRequest request = Sample.Request() with
        {
            Clinicians =
            [
                Sample.Clinician("night") with
                {
                    Shifts =
                    [
                        Sample.Shift("night-1", "22:00", "22:00", "22:00") with
                        {
                            SoftEnd = evening + Duration.FromHours(8),
                            HardEnd = evening + Duration.FromHours(9),
                        },
                    ],
                },
            ],
            Visits =
            [
                Sample.Visit("v1", "p1") with
                {
                    Windows = [new TimeWindow(evening + Duration.FromHours(4), evening + Duration.FromHours(5))],
                },
            ],
        };
        var grid = new GridTravel();
        Plan plan = new PlanDraft(request, grid)
            .Route("night-1", "22:00", route => route.VisitAt("v1", evening + Duration.FromHours(4)))
            .Build();
        var served = PublishedDay.Of(new PlanCase(request, [], plan, grid));

        CallOutPrice price = Assert.Single(served.Simulated().CallOuts);
        Assert.Equal((Sample.Day, 1), (price.Date, price.MandatoryLost));
        RadarReport behindMidnight = served.Radar(
            new RadarOptions
            {
                From = evening + Duration.FromHours(3),
                MostCallOuts = 5,
                Iterations = 400,
            }
        );
        Assert.Equal(["v1"], Assert.Single(behindMidnight.CallOuts).Lost.Select(visit => visit.Value));
    }

    [Fact]
    public void WorkersDoNotChangeThePrices()
    {
        PublishedDay day = PublishedDay.Searched(TinyRequests.Random(7), 400);

        IReadOnlyList<CallOutPrice> one = day.Simulated(workers: 1).CallOuts;

        Assert.NotEmpty(one);
        Assert.Equivalent(one, day.Simulated(workers: 2).CallOuts, strict: true);
    }

    [Fact]
    public void ThoseOnWhomMostHangsAreSimulatedFirst()
    {
        RadarReport report = SmallDay.Published().Radar(new RadarOptions { MostCallOuts = 1, Iterations = 400 });

        Assert.Equal("a", Assert.Single(report.CallOuts).Clinician.Value);
        Assert.Equal(2, report.Duties);
    }

    [Fact]
    public void AnEndedSimulationSaysSoAndKeepsTheRest()
    {
        PublishedDay day = SmallDay.Published();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        RadarReport report = new BenchRadar(new RadarOptions { MostCallOuts = 5 }).Run(
            day.Document,
            day.Travel,
            stop.Token
        );

        Assert.True(report.Interrupted);
        Assert.Empty(report.CallOuts);
        Assert.Equal(4, report.Visits.Count);
    }
}
