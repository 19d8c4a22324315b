using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class VrptwReaderTests
{
    private static readonly RoutingProblem Problem = VrptwSample.Read(VrptwSample.Text).ToProblem();

    [Fact]
    public void TimesAreTenthsAndWindowsHard()
    {
        Assert.Equal([100, 55, 0, 0], Problem.Services.WindowEarliest);
        Assert.Equal([300, 600, 800, 800], Problem.Services.WindowLatest);
        Assert.All(Problem.Services.WindowDue, due => Assert.Equal(RoutingProblem.Unlimited, due));
        Assert.Equal([90, 90, 90, 90], Problem.Services.Duration);
    }

    [Fact]
    public void DistancesAreCutOffBehindTheFirstDecimal()
    {
        Assert.Equal(50, Problem.Travel.Ticks[(0 * 5) + 1]);
        Assert.Equal(14, Problem.Travel.Ticks[(0 * 5) + 4]);
        Assert.Equal(Problem.Travel.Ticks[(1 * 5) + 3], Problem.Travel.Ticks[(3 * 5) + 1]);
    }

    [Fact]
    public void TheLoadOfARouteIsLimitedByTheCapacity()
    {
        Assert.Equal([700, 2000, 300, 400], Problem.Services.Points);
        Assert.Equal([2000, 2000, 2000], Problem.Duties.MaxPoints);
    }

    [Fact]
    public void EveryVehicleWorksInTheDepotsHours()
    {
        Assert.Equal(3, Problem.RouteCount);
        Assert.All(Problem.Routes.ShiftStart, start => Assert.Equal(0, start));
        Assert.All(Problem.Routes.HardEnd, end => Assert.Equal(1000, end));
    }

    [Fact]
    public void OnlyDistanceCosts()
    {
        Assert.Equal(1, Problem.Weights.TravelTime.UnitCost);
        Assert.Equal(10, Problem.CostUnitsPerDisplayUnit);
        Assert.All(Problem.Visits.Mandatory, Assert.True);
    }

    [Theory]
    [InlineData("VEHICLES : 3\n", "", 4)]
    [InlineData("VEHICLES : 3", "VEHICLES : 250", 4)]
    [InlineData("VEHICLES : 3", "VEHICLES : 2", 2)]
    public void ThereAreNeverMoreVehiclesThanCustomers(string from, string to, int vehicles) =>
        Assert.Equal(vehicles, VrptwSample.Read(VrptwSample.Text.Replace(from, to, StringComparison.Ordinal)).Vehicles);

    [Fact]
    public void ServiceTimesMayStandInASection()
    {
        const string section = "SERVICE_TIME_SECTION\n1 0\n2 1\n3 2.5\n4 3\n5 4\nDEPOT_SECTION";
        string text = VrptwSample
            .Text.Replace("SERVICE_TIME : 9\n", "", StringComparison.Ordinal)
            .Replace("DEPOT_SECTION", section, StringComparison.Ordinal);
        Assert.Equal([10, 25, 30, 40], VrptwSample.Read(text).ToProblem().Services.Duration);
    }
}
