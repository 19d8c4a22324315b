using System.Diagnostics;
using Planner.CpSat;

namespace Planner.SolverModels;

/// <summary>
/// Minimises tiers lexicographically: each stage's proved optimum becomes a constraint of the next.
/// The best solution lives here, not in the solver: a stage that ends empty-handed loses nothing.
/// </summary>
internal sealed class TieredSolve
{
    private readonly CpModel model;
    private readonly ICpSatEngine engine;
    private readonly ModelOptions options;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly long[] bound;
    private readonly IReadOnlyList<TierStage> stages;
    private IReadOnlyList<long>? best;
    private double deterministic;

    public TieredSolve(CpModel model, IReadOnlyList<LinearExpr> tiers, ICpSatEngine engine, ModelOptions options)
    {
        this.model = model;
        this.engine = engine;
        this.options = options;
        bound = [.. tiers.Select(t => model.RangeOf(t).Low)];
        stages = TierStage.Split(model, tiers);
    }

    /// <param name="incumbent">A feasible solution's value for every variable, or null.</param>
    /// <param name="cancel">Ends the search; what is known is returned.</param>
    /// <exception cref="InvalidOperationException">The solver refuses the model.</exception>
    public async Task<TieredResult> RunAsync(IReadOnlyList<long>? incumbent, CancellationToken cancel)
    {
        best = incumbent;
        var status = OutcomeStatus.ProvenOptimal;
        for (var i = 0; i < stages.Count && status == OutcomeStatus.ProvenOptimal; i++)
        {
            status = await MinimiseAsync(stages[i], cancel).ConfigureAwait(false);
        }

        if (status == OutcomeStatus.ProvenOptimal && best is null)
        {
            status = await SolveAsync(null, cancel).ConfigureAwait(false);
        }

        return new TieredResult(status, status == OutcomeStatus.Infeasible ? null : best, bound, deterministic);
    }

    private async Task<OutcomeStatus> MinimiseAsync(TierStage stage, CancellationToken cancel)
    {
        var status =
            best is not null && stage.Objective.ValueIn(best) == Low(stage)
                ? OutcomeStatus.ProvenOptimal
                : await SolveAsync(stage, cancel).ConfigureAwait(false);
        if (status == OutcomeStatus.ProvenOptimal)
        {
            var optimum = stage.Objective.ValueIn(best!);
            stage.Unpack(optimum, bound);
            model.Add(stage.Objective <= optimum);
        }

        return status;
    }

    private async Task<OutcomeStatus> SolveAsync(TierStage? stage, CancellationToken cancel)
    {
        var remaining = options.Remaining(clock.Elapsed, deterministic);
        if (cancel.IsCancellationRequested || remaining.TimeLimit <= TimeSpan.Zero || remaining.DeterministicLimit <= 0)
        {
            return WithoutNews();
        }

        Prepare(stage);
        var result = await engine.SolveAsync(model, remaining, cancel).ConfigureAwait(false);
        deterministic += result.DeterministicTime;
        return Take(stage, result);
    }

    private void Prepare(TierStage? stage)
    {
        model.ClearObjective();
        model.ClearHints();
        if (stage is not null)
        {
            model.Minimize(stage.Objective);
        }

        if (best is not null)
        {
            model.AddHints(best);
        }
    }

    private OutcomeStatus Take(TierStage? stage, CpSatResult result)
    {
        switch (result.Status)
        {
            case CpSatStatus.Optimal:
                best = result.Values;
                return OutcomeStatus.ProvenOptimal;
            case CpSatStatus.Feasible:
                TakeFeasible(stage, result);
                return OutcomeStatus.Feasible;
            case CpSatStatus.Infeasible:
                return OutcomeStatus.Infeasible;
            case CpSatStatus.ModelInvalid:
                throw new InvalidOperationException($"The solver refuses the model: {result.Message}");
            default:
                return WithoutNews();
        }
    }

    private void TakeFeasible(TierStage? stage, CpSatResult result)
    {
        if (best is null || stage!.Objective.ValueIn(result.Values) < stage.Objective.ValueIn(best))
        {
            best = result.Values;
        }

        // Outside [low, best] the solver has no bound yet, or its double was rounded.
        stage!.Unpack(
            (long)Math.Clamp(Math.Ceiling(result.Bound - 1e-6), Low(stage), stage.Objective.ValueIn(best)),
            bound
        );
    }

    private long Low(TierStage stage) => model.RangeOf(stage.Objective).Low;

    private OutcomeStatus WithoutNews() => best is null ? OutcomeStatus.Unknown : OutcomeStatus.Feasible;
}
