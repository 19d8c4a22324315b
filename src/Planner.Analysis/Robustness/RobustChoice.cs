using Planner.Dispatch;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>
/// Chooses by expected cost among the cheapest plan and others close to it, each found by a short cool search of its own from the
/// cheapest; the best few of them get the buffers that earn their cost. Plans that leave out more are never chosen.
/// </summary>
public sealed class RobustChoice(RobustChoiceOptions options) : IPlanChoice
{
    /// <summary>Cool enough that a variation stays close to the plan it begins from.</summary>
    private const double Heat = 0.1;

    /// <summary>Finding buffers costs as much as pricing a hundred plans: only the best get them.</summary>
    private const int Buffered = 3;
    private const int MostBuffers = 200;

    public string Recipe => RobustRecipe.Write(options);

    public RoutingSolution Choose(
        CompiledProblem compiled,
        RoutingSolution best,
        ICollection<string> notes,
        CancellationToken stop
    )
    {
        RoutingSolution[] plans = [.. Plans(compiled, best, stop).Select(plan => AsTold(compiled, plan))];
        Priced[] priced = [.. Parallel(plans).Select(plan => new Priced(plan, Risk(compiled, plan).Price()))];
        Priced[] few = [.. priced.OrderBy(plan => plan.Cost).Take(Buffered)];
        // In the order of the few, so that of equal ones the first is taken whatever the number of workers.
        Priced[] buffered = [.. Parallel(few).Select(plan => WithBuffers(compiled, plan))];
        Priced chosen = buffered.MinBy(plan => plan.Cost)!;
        notes.Add(Words(compiled.Problem, plans.Length, priced[0], chosen));
        return chosen.Plan;
    }

    private ParallelQuery<T> Parallel<T>(IEnumerable<T> items) =>
        items
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(options.Workers > 0 ? options.Workers : Environment.ProcessorCount);

    /// <summary>The best first.</summary>
    private IEnumerable<RoutingSolution> Plans(CompiledProblem compiled, RoutingSolution best, CancellationToken stop)
    {
        yield return best;
        for (var k = 1; k <= options.Variations && !stop.IsCancellationRequested; k++)
            yield return RoutingSearch.Solve(compiled.Problem, Search(best, k), null, stop).Best;
    }

    private SearchOptions Search(RoutingSolution best, int k) =>
        new()
        {
            Iterations = options.Iterations is { } all ? Math.Max(1, all / options.Variations) : null,
            TimeLimit = options.Iterations is null ? TimeSpan.FromSeconds(options.Seconds / options.Variations) : null,
            Seed = options.Seed + k,
            Workers = options.Workers,
            Start = best,
            Heat = Heat,
        };

    /// <summary>As a plan file states it: nobody leaves earlier than needed.</summary>
    private static RoutingSolution AsTold(CompiledProblem compiled, RoutingSolution solution) =>
        SolutionReader.Read(compiled, PlanWriter.Write(compiled, solution, PlanOrigin.None, [], 0));

    private DayRisk Risk(CompiledProblem compiled, RoutingSolution plan) =>
        new(compiled, plan, options.Model, options.Scenarios, options.Seed);

    private Priced WithBuffers(CompiledProblem compiled, Priced plan)
    {
        (RoutingSolution buffered, ExpectedCost cost) = Risk(compiled, plan.Plan).Buffered(MostBuffers);
        return cost.CompareTo(plan.Cost) < 0 ? new Priced(buffered, cost) : plan;
    }

    private static string Words(RoutingProblem problem, int plans, Priced cheapest, Priced chosen)
    {
        double sure = new ExpectedCost(SolutionPricing.Price(problem, cheapest.Plan), 1).AllMinutes;
        double told = new ExpectedCost(SolutionPricing.Price(problem, chosen.Plan), 1).AllMinutes;
        return FormattableString.Invariant(
            $"Robust: of {plans} plans the chosen one, with its buffers, costs {told:0.#} as planned and {chosen.Cost.AllMinutes:0.#} expected; the cheapest one {sure:0.#} and {cheapest.Cost.AllMinutes:0.#} (minute-equivalents)."
        );
    }

    private sealed record Priced(RoutingSolution Plan, ExpectedCost Cost);
}
