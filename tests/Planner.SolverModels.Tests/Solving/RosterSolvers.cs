using Planner.CpSat;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.SolverModels.Tests;

/// <summary>The solvers that are there, and short ways to solve a small problem to the proven end.</summary>
public sealed class RosterSolvers : IAsyncLifetime
{
    private readonly Dictionary<CpSatHost, ICpSatEngine> engines = [];

    /// <summary>The engine the product would choose: native where found, else WebAssembly.</summary>
    public ICpSatEngine Engine => engines.GetValueOrDefault(CpSatHost.Native) ?? engines[CpSatHost.WebAssembly];

    /// <summary>The engine of a host; the test is skipped when the host is not there.</summary>
    public ICpSatEngine Require(CpSatHost host) =>
        // xunit reports a message with this prefix as a skipped test.
        engines.GetValueOrDefault(host)
        ?? throw new InvalidOperationException($"$XunitDynamicSkip$No {host} solver here.");

    public Task InitializeAsync()
    {
        var environment = SolverEnvironment.Current();
        foreach (var (host, name) in new[] { (CpSatHost.Native, "native"), (CpSatHost.WebAssembly, "wasm") })
        {
            if (TryChoose(environment with { ForcedHost = name }) is { } engine)
            {
                engines.Add(host, engine);
            }
        }

        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (var engine in engines.Values)
        {
            await engine.DisposeAsync();
        }
    }

    /// <summary>The proven optimum; the judge finds no fault in it and asks the same price.</summary>
    public async Task<RosterOutcome> OptimumAsync(RoutingProblem problem)
    {
        var outcome = await DailyRosterSolver.SolveAsync(problem, Engine, new DailyRosterOptions());
        Assert.Equal(OutcomeStatus.ProvenOptimal, outcome.Status);
        Judge(problem, outcome.Solution!, outcome.Cost!.Value);
        return outcome;
    }

    /// <summary>What the model says when every visit has to be served.</summary>
    public async Task<OutcomeStatus> ServingAllAsync(RoutingProblem problem)
    {
        var model = DailyRosterModel.Build(problem);
        model.Variables.Model.AddBoolAnd(model.Variables.VisitServed);
        var result = await new TieredSolve(model.Variables.Model, model.Tiers, Engine, new ModelOptions()).RunAsync(
            null,
            default
        );
        if (result.Values is not null)
        {
            var solution = model.SolutionOf(result.Values);
            Judge(problem, solution, model.Price(solution));
        }

        return result.Status;
    }

    /// <summary>Fails when the judge finds a broken rule or another price.</summary>
    public static void Judge(RoutingProblem problem, RoutingSolution solution, TieredCost cost)
    {
        Assert.Empty(RoutingSolutionChecker.Check(problem, solution));
        Assert.Equal(RoutingCostEvaluator.Evaluate(problem, solution).Total, cost);
    }

    private static ICpSatEngine? TryChoose(CpSatEnvironment environment)
    {
        try
        {
            return CpSatEngines.Choose(environment);
        }
        catch (CpSatEngineException e) when (e.Failure == CpSatFailure.Missing)
        {
            return null;
        }
    }
}
