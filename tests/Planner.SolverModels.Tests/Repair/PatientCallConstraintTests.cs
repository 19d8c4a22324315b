namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class PatientCallConstraintTests(RosterSolvers solvers)
{
    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public async Task AStartBeyondTheToleranceIsACall(int opens, int people)
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1), [0]);
        repair.Routing.Services.WindowEarliest[0] = opens;
        Assert.Equal(people, (await solvers.ProvenAsync(repair)).People);
    }

    [Fact]
    public async Task AnotherClinicianIsACallOfThePatientAndOfBoth()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 1, routes: 2), [0], []);
        repair.Routing.Assignments.Allowed[0] = false;
        repair.Disturbed[0] = true;
        Assert.Equal(3, (await solvers.ProvenAsync(repair)).People);
    }

    [Fact]
    public async Task TwoServicesOfOnePatientAreOneCall()
    {
        var repair = RepairSketch.Day(Sketch.Problem(services: 2), [0, 1]);
        repair.Patient[1] = 0;
        repair.Routing.Routes.ShiftStart[0] = 50;
        Assert.Equal(1, (await solvers.ProvenAsync(repair)).People);
    }
}
