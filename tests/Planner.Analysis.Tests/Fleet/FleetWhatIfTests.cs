using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public sealed class FleetWhatIfTests
{
    [Fact]
    public async Task WhoeverIsNotNeededIsSpared()
    {
        FleetDay day = await Ask(Sample.Request());
        Assert.Equal(2, day.Today.Clinicians.Count);
        Assert.Single(day.Fleet.Clinicians);
        Assert.Equal(3, day.Fleet.Served);
        Assert.Single(day.Spared);
        Assert.Empty(day.Doubled);
        // One shift of eight hours less.
        Assert.Equal(480, day.Wages.Today - day.Wages.Fleet);
        Assert.True(day.CostFleet <= day.CostToday - 480 + 60);
        Assert.True(day.IsProvenOverPool);
    }

    [Fact]
    public async Task WhereSomebodyIsMissingThereIsADouble()
    {
        PlanRequest request = Sample.Request();
        FleetDay day = await Ask(
            request with
            {
                Clinicians = [request.Clinicians[0]],
                Visits = [.. request.Visits.Select(v => v with { Services = [Sample.Need(190)] })],
            }
        );
        Assert.Equal(1, day.Today.MandatoryLeftOut);
        Assert.Equal(0, day.Fleet.MandatoryLeftOut);
        Assert.Equal("a", Assert.Single(day.Doubled).Id.Value);
    }

    [Fact]
    public async Task WhatTheModelPromisesThePlanKeeps()
    {
        FleetDay day = await Ask(Sample.Request());
        Assert.True(day.CostFleet <= day.Promised);
    }

    [Fact]
    public async Task AnHourThatCostsNothingSparesNobodyForItsOwnSake()
    {
        FleetDay paid = await Ask(Sample.Request());
        FleetDay free = await Ask(Sample.Request(), hourCost: 0);
        Assert.Equal(0, free.Wages.Today);
        Assert.True(free.Spared.Count <= paid.Spared.Count);
    }

    private static async Task<FleetDay> Ask(PlanRequest request, decimal hourCost = 60)
    {
        var options = new FleetOptions { Replay = Asked.Quick with { Seeds = 1 }, HourCost = hourCost };
        var desk = new TravelDesk(new NetworkLocator([]));
        var fleet = new FleetWhatIf(desk, options, () => CpSatEngines.Choose());
        return Assert.Single(await fleet.RunAsync(request.ToTown(), CancellationToken.None));
    }
}
