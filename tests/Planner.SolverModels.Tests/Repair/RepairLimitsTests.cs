namespace Planner.SolverModels.Tests;

public sealed class RepairLimitsTests
{
    [Fact]
    public void WindowsAreCutToTheShiftThatIsAllowed()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1), [0]) with { MaxShift = 7 };
        var services = RepairLimits.Fold(repair).Services;
        Assert.Equal((3, 17), (services.WindowEarliest[0], services.WindowLatest[0]));
    }

    [Fact]
    public void AKeptPatientsWindowIsTheTolerance()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1, routes: 2), [0], []);
        repair.Kept[0] = true;
        var folded = RepairLimits.Fold(repair);
        Assert.Equal((8, 12), (folded.Services.WindowEarliest[0], folded.Services.WindowLatest[0]));
        Assert.Equal([true, false], folded.Assignments.Allowed);
    }

    [Fact]
    public void AWindowThatTheEventMovedOutOfReachIsNotCut()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1), [0]) with { MaxShift = 7 };
        repair.Disturbed[0] = true;
        repair.Routing.Services.WindowEarliest[0] = 40;
        Assert.Equal(100, RepairLimits.Fold(repair).Services.WindowLatest[0]);
    }
}
