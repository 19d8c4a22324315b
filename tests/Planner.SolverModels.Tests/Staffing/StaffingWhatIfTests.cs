using Planner.Routing;

namespace Planner.SolverModels.Tests;

[Collection(RosterCollection.Name)]
public sealed class StaffingWhatIfTests(RosterSolvers solvers)
{
    [Fact]
    public async Task TheChoiceIsTheBestOfAllSubsets()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            FleetQuestion question = FleetCases.Random(seed);
            FleetOutcome outcome = await Solve(question);
            Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
            Assert.Equal(FleetCases.BruteForce(question), (outcome.LeftOutCost, outcome.Cost));
        }
    }

    [Fact]
    public async Task OneFullDayIsCheaperThanTwoHalfOnes()
    {
        FleetOutcome outcome = await Solve(
            Two([new(0, 30, [0], [5]), new(1, 30, [1], [5]), new(1, 50, [0, 1], [5, 9])])
        );
        Assert.Equal([2], outcome.Columns);
        Assert.Equal(50, outcome.Cost);
    }

    [Fact]
    public async Task NobodyIsInTwoPlaces()
    {
        FleetOutcome outcome = await Solve(Two([new(0, 10, [0], [5]), new(0, 10, [1], [5])]));
        Assert.Single(outcome.Columns);
        Assert.Single(outcome.LeftOut);
    }

    [Fact]
    public async Task AMandatoryVisitIsWorthAnyWage()
    {
        FleetOutcome outcome = await Solve(Two([new(0, 1_000_000, [0], [5])]));
        Assert.Equal([0], outcome.Columns);
        Assert.Equal([1], outcome.LeftOut);
        Assert.Equal(7, outcome.LeftOutCost);
    }

    [Fact]
    public async Task StartsThatAreTooFarApartDoNotGoTogether()
    {
        FleetQuestion question = Two([new(0, 10, [0], [5]), new(1, 10, [1], [8]), new(1, 90, [1], [5])]) with
        {
            Relations = RelationTable.None with { From = [0], To = [1], Min = [0], Max = [0] },
        };
        Assert.Equal([0, 2], (await Solve(question)).Columns);
    }

    [Fact]
    public async Task WithoutColumnsEverythingIsLeftOut()
    {
        FleetOutcome outcome = await Solve(Two([]));
        Assert.Empty(outcome.Columns);
        Assert.Equal([0, 1], outcome.LeftOut);
    }

    private Task<FleetOutcome> Solve(FleetQuestion question) =>
        StaffingWhatIfSolver.SolveAsync(question, solvers.Engine, new ModelOptions());

    /// <summary>Two mandatory visits of one service each, and one of each of two staff types.</summary>
    private static FleetQuestion Two(FleetColumn[] columns) =>
        new()
        {
            Visits = new VisitTable
            {
                ServiceFirst = [0, 1, 2],
                Mandatory = [true, true],
                LeaveOutCost = [7, 7],
            },
            Relations = RelationTable.None,
            Columns = columns,
            Most = [1, 1],
        };
}
