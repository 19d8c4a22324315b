using Planner.CpSat;

namespace Planner.SolverModels.Tests;

/// <summary>
/// Four ways to the optimum of tiny problems, written apart from each other: trying everything, the daily roster on each
/// solver, and the search. The judge checks and prices every solution.
/// </summary>
[Collection(RosterCollection.Name)]
public sealed class AgreementTests(RosterSolvers solvers)
{
    private static readonly CpSatOptions Fixed = new() { Configure = p => p.FixVariablesToTheirHintedValue = true };

    [Theory]
    [InlineData(CpSatHost.Native)]
    [InlineData(CpSatHost.WebAssembly)]
    public async Task ModelProvesTheEnumeratedOptimum(CpSatHost host)
    {
        var engine = solvers.Require(host);
        var faults = new List<string>();
        foreach (var tiny in TinyOptima.All)
        {
            var outcome = await DailyRosterSolver.SolveAsync(tiny.Problem, engine, new DailyRosterOptions());
            if (outcome.Status != OutcomeStatus.ProvenOptimal || outcome.Bound != tiny.Cost)
            {
                faults.Add($"seed {tiny.Seed}: {outcome.Status}, bound {outcome.Bound}, enumerated {tiny.Cost}");
            }

            faults.AddRange(tiny.FaultOf(outcome.Solution, outcome.Cost) is { } fault ? [fault] : []);
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task ExactTimingFindsNothingBetterThanTheOptimum()
    {
        var faults = new List<string>();
        foreach (var tiny in TinyOptima.All)
        {
            var timed = await RouteTimingSolver.SolveAsync(tiny.Problem, tiny.Solution, solvers.Engine, new());
            faults.AddRange(tiny.FaultOf(timed.Solution, timed.After) is { } fault ? [fault] : []);
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task EveryHintIsASolutionOfItsModel()
    {
        var refused = new List<int>();
        foreach (var tiny in TinyOptima.All.Where(t => t.Seed % 4 == 0))
        {
            var model = DailyRosterModel.Build(tiny.Problem);
            model.Variables.Model.AddHints(model.ValuesOf(tiny.Solution));
            var result = await solvers.Engine.SolveAsync(model.Variables.Model, Fixed);
            refused.AddRange(result.HasSolution ? [] : [tiny.Seed]);
        }

        Assert.Empty(refused);
    }
}
