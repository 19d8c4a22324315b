using Google.Protobuf;
using Planner.CpSat.Wire;

namespace Planner.CpSat.Tests.Contract;

/// <summary>Statuses, hints, limits, logs.</summary>
public abstract class ResultContract(SolverUnderTest solver)
{
    private static readonly CpSatOptions Short = new()
    {
        DeterministicLimit = 0.05,
        TimeLimit = TimeSpan.FromMinutes(2),
        Seed = 5,
    };

    [SolverFact]
    public async Task MinimumWithAConstantIsReportedInTheModelsUnit()
    {
        var model = new CpModel();
        var x = model.NewInt(3, 9);
        model.Minimize((2 * x) + 100);
        var result = await solver.Engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal((CpSatStatus.Optimal, 106.0, 106.0), (result.Status, result.Objective, result.Bound));
    }

    [SolverFact]
    public async Task ModelWithoutObjectiveIsOptimalWithItsFirstSolution()
    {
        var model = new CpModel();
        var x = model.NewInt(0, 9);
        model.AddEquality(3 * x, 12);
        var result = await solver.Engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal(CpSatStatus.Optimal, result.Status);
        Assert.Equal(4, result.Value(x));
    }

    [SolverFact]
    public async Task ContradictionIsInfeasible()
    {
        var model = new CpModel();
        var x = model.NewInt(0, 9);
        model.Add(x <= 3);
        model.Add(x >= 4);
        var result = await solver.Engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal(CpSatStatus.Infeasible, result.Status);
        Assert.Throws<InvalidOperationException>(() => result.Value(x));
    }

    [SolverFact]
    public async Task ConflictingAssumptionsAreNamed()
    {
        var model = new CpModel();
        var (x, a, b, c) = (model.NewInt(0, 9), model.NewBool(), model.NewBool(), model.NewBool());
        model.Add(x <= 3).OnlyEnforceIf(a);
        model.Add(x >= 4).OnlyEnforceIf(b);
        model.AddAssumption(a);
        model.AddAssumption(b);
        model.AddAssumption(c);
        var result = await solver.Engine.SolveAsync(model, new CpSatOptions());
        Assert.Equal(CpSatStatus.Infeasible, result.Status);
        Assert.Superset(new HashSet<int> { a.Literal, b.Literal }, result.ConflictingAssumptions.ToHashSet());
    }

    [SolverFact]
    public async Task InvalidModelComesBackWithTheSolversWords()
    {
        var bytes = new CpModelProto { Variables = { new IntegerVariableProto { Domain = { 30, 12 } } } }.ToByteArray();
        var result = await solver.Engine.SolveAsync(bytes, new CpSatOptions());
        Assert.Equal(CpSatStatus.ModelInvalid, result.Status);
        Assert.Contains("domain", result.Message, StringComparison.OrdinalIgnoreCase);
    }

    [SolverFact]
    public async Task LimitEndsAnEndlessProofWithASolution()
    {
        var result = await solver.Engine.SolveAsync(Models.EndlessProof(), Short);
        Assert.Equal(CpSatStatus.Feasible, result.Status);
        Assert.True(result.Bound <= result.Objective);
        Assert.False(result.Cancelled);
    }

    [SolverFact]
    public async Task LimitEndsAFruitlessSearchAsUnknown()
    {
        var result = await solver.Engine.SolveAsync(Models.NothingFound(), Short);
        Assert.Equal(CpSatStatus.Unknown, result.Status);
        Assert.Empty(result.Values);
    }

    [SolverFact]
    public async Task DeterministicLimitGivesTheSameSolutionTwice()
    {
        var first = await solver.Engine.SolveAsync(Models.EndlessProof(), Short);
        var second = await solver.Engine.SolveAsync(Models.EndlessProof(), Short);
        Assert.Equal(first.Values, second.Values);
        Assert.Equal(first.DeterministicTime, second.DeterministicTime, 6);
    }

    [SolverFact]
    public async Task FirstSolutionEndsTheSearchWhenAsked()
    {
        var result = await solver.Engine.SolveAsync(
            Models.EndlessProof(),
            new CpSatOptions { StopAfterFirstSolution = true }
        );
        Assert.Equal(CpSatStatus.Feasible, result.Status);
    }

    [SolverFact]
    public async Task CompleteHintIsKeptAsTheFirstSolution()
    {
        var model = Models.EndlessProof();
        var found = await solver.Engine.SolveAsync(model, Short);
        var hinted = Models.EndlessProof();
        hinted.AddHints(found.Values);
        var result = await solver.Engine.SolveAsync(hinted, new CpSatOptions { StopAfterFirstSolution = true });
        Assert.Equal(found.Objective, result.Objective);
    }

    [SolverFact]
    public async Task DecisionStrategyLeadsAFixedSearch()
    {
        var model = new CpModel();
        var x = model.NewInt(0, 9);
        model.AddDecisionStrategy(
            [x],
            DecisionStrategyProto.Types.VariableSelectionStrategy.ChooseFirst,
            DecisionStrategyProto.Types.DomainReductionStrategy.SelectMaxValue
        );
        var options = new CpSatOptions
        {
            Presolve = false,
            Configure = p => p.SearchBranching = SatParameters.Types.SearchBranching.FixedSearch,
        };
        Assert.Equal(9, (await solver.Engine.SolveAsync(model, options)).Value(x));
    }

    [SolverFact]
    public async Task LogIsKeptAndHandedOutWhenAsked()
    {
        var heard = "";
        var options = new CpSatOptions { KeepLog = true, OnLog = log => heard = log };
        var result = await solver.Engine.SolveAsync(Models.Tiny().Model, options);
        Assert.Contains("CP-SAT solver v", result.Log, StringComparison.Ordinal);
        Assert.Equal(result.Log, heard);
        Assert.Empty((await solver.Engine.SolveAsync(Models.Tiny().Model, new CpSatOptions())).Log);
    }

    [SolverFact]
    public async Task SeveralWorkersReachTheOptimumTooAndTheLogCountsThem()
    {
        var options = new CpSatOptions { Workers = 8, KeepLog = true };
        var result = await solver.Engine.SolveAsync(Models.Tiny().Model, options);
        Assert.Equal((CpSatStatus.Optimal, 12.0), (result.Status, result.Objective));
        var workers = solver.Engine.Host == CpSatHost.Native ? 8 : 1;
        Assert.Contains($"num_workers: {workers}", result.Log, StringComparison.Ordinal);
    }
}
