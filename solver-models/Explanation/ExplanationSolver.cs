using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Asks the explanation model. One worker, no presolve: small models, and answers that do not hang on how presolve rewrote them.
/// Each question is a solve of its own.
/// </summary>
public sealed class ExplanationSolver(ICpSatEngine engine)
{
    private static readonly CpSatOptions Limits = new()
    {
        Workers = 1,
        Presolve = false,
        DeterministicLimit = 3,
        TimeLimit = TimeSpan.FromSeconds(30),
    };

    /// <summary>For what is best only; that it holds is asked again without an objective.</summary>
    private static readonly CpSatOptions Short = Limits with { DeterministicLimit = 1 };

    /// <summary>Whether everything can be done when the given rules are lifted and the others hold.</summary>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<ExplanationOutcome> FitsAsync(
        RoutingProblem problem,
        IReadOnlyList<StandingRule> rules,
        IReadOnlySet<int> lifted,
        CancellationToken cancel = default
    )
    {
        var model = new ExplanationModel(problem);
        foreach (var rule in rules.Where((_, i) => !lifted.Contains(i)))
        {
            model.AddHolding(rule);
        }

        var result = await engine.SolveAsync(model.Model, Limits, cancel).ConfigureAwait(false);
        return Read(model, result, [.. lifted.Order()], []);
    }

    /// <summary>The cheapest rules to lift so that everything can be done, if their weights stay below a bound.</summary>
    /// <param name="held">Places of rules that never give way.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<ExplanationOutcome> LeastLiftsAsync(
        RoutingProblem problem,
        IReadOnlyList<StandingRule> rules,
        IReadOnlySet<int> held,
        long below,
        CancellationToken cancel = default
    )
    {
        var model = new ExplanationModel(problem);
        var lifted = model.AddLiftable(rules);
        var sum = LinearExpr.Sum(lifted.Select((literal, i) => rules[i].Weight * literal));
        model.Model.Add(sum <= below - 1);
        model.Model.AddBoolAnd(held.Order().Select(i => !lifted[i]));
        model.Model.Minimize(sum);
        var result = await engine.SolveAsync(model.Model, Short, cancel).ConfigureAwait(false);
        int[] given = result.HasSolution
            ? [.. lifted.Index().Where(l => result.Value(l.Item)).Select(l => l.Index)]
            : [];
        return Read(model, result, given, []);
    }

    /// <summary>How far the given rules have to be stretched at least, while the others hold.</summary>
    /// <param name="stretched">Places of rules in the list; those that know no more and less are lifted as a whole.</param>
    /// <exception cref="CpSatEngineException">The solver's process failed and one retry did not help.</exception>
    public async Task<ExplanationOutcome> LeastStretchAsync(
        RoutingProblem problem,
        IReadOnlyList<StandingRule> rules,
        IReadOnlySet<int> stretched,
        CancellationToken cancel = default
    )
    {
        var model = new ExplanationModel(problem);
        var amounts = new LinearExpr?[rules.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            if (stretched.Contains(i))
            {
                amounts[i] = model.AddStretched(rules[i]);
            }
            else
            {
                model.AddHolding(rules[i]);
            }
        }

        model.Model.Minimize(LinearExpr.Sum(amounts.OfType<LinearExpr>()));
        var result = await engine.SolveAsync(model.Model, Short, cancel).ConfigureAwait(false);
        long[] by = result.HasSolution ? [.. amounts.Select(a => a is null ? 0 : result.Value(a))] : [];
        return Read(model, result, [.. stretched.Order()], by);
    }

    private static ExplanationOutcome Read(ExplanationModel model, CpSatResult result, int[] lifted, long[] amounts)
    {
        bool? fits =
            result.HasSolution ? true
            : result.Status == CpSatStatus.Infeasible ? false
            : null;
        var solution = result.HasSolution ? model.SolutionOf(result.Values) : null;
        return new(fits, solution, lifted, amounts, result.Status == CpSatStatus.Optimal);
    }
}
