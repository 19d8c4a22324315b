using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;

namespace Planner.Analysis;

/// <summary>One day of one side: its problem, searched and priced. Not for two threads at once.</summary>
/// <param name="unchanged">The policy of the unchanged agency, to price every side alike.</param>
internal sealed class ReplayedDay(PlanRequest day, TravelLookup travel, WhatIfOptions options, Policy unchanged)
{
    private readonly CompiledProblem _compiled = ProblemCompiler.Compile(day, travel);
    private readonly Servability _servability = new(day, travel);

    private readonly Lazy<int> _bound = new(() => ServableUpperBound.Of(day, new Servability(day, travel)));

    public RoutingProblem Problem => _compiled.Problem;

    public PlanRequest Request => day;

    /// <summary>The best found with the options' budget.</summary>
    /// <param name="start">A plan of this or another side; what does not fit here is left out. Null = from nothing.</param>
    public RoutingSolution Search(long seed, Plan? start, CancellationToken stop) =>
        Search(
            new SearchOptions
            {
                Iterations = options.Seconds is null ? options.Iterations : null,
                TimeLimit = options.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Seed = seed,
                Workers = 1,
                Start = start is null ? null : SolutionReader.Read(_compiled, start),
            },
            stop
        );

    /// <summary>Another side's plan, as far as it goes here, with what is left out put in where it fits.</summary>
    public RoutingSolution Adopt(Plan other) =>
        Search(
            new SearchOptions
            {
                Iterations = 1,
                Workers = 1,
                Start = SolutionReader.Read(_compiled, other),
            },
            CancellationToken.None
        );

    public TieredCost Price(RoutingSolution solution) => SolutionPricing.Price(Problem, solution);

    /// <summary>The plan that the checker accepts.</summary>
    /// <exception cref="RefusedPlanException">It breaks a rule: a fault of the planner.</exception>
    public Plan Write(RoutingSolution solution)
    {
        var unassigned = new LeftOutVisits(_compiled, _servability).Of(solution);
        Plan plan = PlanWriter.Write(_compiled, solution, Origin, unassigned, _bound.Value);
        var violations = SolutionChecker.Check(day, plan, travel);
        return violations.Count == 0 ? plan : throw new RefusedPlanException(violations);
    }

    public DayFigures Figures(LocalDate date, long seed, Plan plan)
    {
        CostBreakdown cost = CostEvaluator.Evaluate(day, plan, travel);
        CostBreakdown alike = CostEvaluator.Evaluate(day with { Policy = unchanged }, plan, travel);
        return new DayFigures
        {
            Date = date,
            Seed = seed,
            Visits = day.Visits.Select(visit => visit.Id).ToHashSet(),
            LeftOut = [.. plan.Unassigned.Select(left => left.Visit)],
            MandatoryLeftOut = cost.MandatoryLeftOut,
            Terms = cost.Lines,
            CostAtUnchangedWeights = alike.Lines.Sum(line => line.Cost),
            Clinicians = ClinicianDays.Of(day, plan),
        };
    }

    private RoutingSolution Search(SearchOptions search, CancellationToken stop) =>
        new DirectInsertion(Problem).Improve(RoutingSearch.Solve(Problem, search, null, stop).Best);

    private PlanOrigin Origin =>
        new()
        {
            EngineVersion = EngineVersion.Text,
            InputHash = "",
            Seed = options.Seed,
            Budget = options.Budget,
            TravelSource = travel.Matrix.Source,
            TravelIsGreatCircle = travel.Matrix.IsGreatCircle,
        };
}
