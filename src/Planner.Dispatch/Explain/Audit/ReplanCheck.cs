using Planner.CpSat;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>
/// Plans a changed request again, with the exact model of a whole roster: every visit that is served stays with its clinician, the
/// days that do not take the visit asked about stay minute for minute, the others are free. Knows nothing of standing rules.
/// </summary>
internal sealed class ReplanCheck(StandingPlan standing, VisitId visit, ICpSatEngine engine)
{
    private static readonly DailyRosterOptions Options = new()
    {
        Solve = new ModelOptions { TimeLimit = TimeSpan.FromSeconds(60), DeterministicLimit = 10 },
    };

    private readonly int _visit = standing.Compiled.Frame.IndexOf(visit);

    /// <summary>How many plans were tried.</summary>
    public int Solves { get; private set; }

    /// <summary>Whether the visit fits somewhere; null where the limits did not allow to tell.</summary>
    public async Task<bool?> FitsAsync(PlanRequest changed, CancellationToken stop)
    {
        CompiledProblem compiled = ProblemCompiler.Compile(changed, standing.Travel);
        bool? answer = false;
        foreach (int[] routes in Choices(compiled.Problem))
        {
            bool? fits = await FitsAsync(compiled, routes, stop);
            if (fits == true)
                return true;
            answer = fits is null ? null : answer;
        }
        return answer;
    }

    private IEnumerable<int[]> Choices(RoutingProblem problem)
    {
        int first = problem.Visits.ServiceFirst[_visit];
        IEnumerable<int> one = Enumerable.Range(0, problem.RouteCount).Where(r => Allows(first, r));
        if (problem.Visits.ServiceFirst[_visit + 1] - first == 1)
            return one.Select(r => new[] { r });
        return from r in one
            from q in Enumerable.Range(0, problem.RouteCount).Where(q => Allows(first + 1, q))
            where problem.Routes.Clinician[r] != problem.Routes.Clinician[q]
            select new[] { r, q };

        bool Allows(int service, int route) => problem.Assignments.Allowed[service * problem.RouteCount + route];
    }

    private async Task<bool?> FitsAsync(CompiledProblem compiled, int[] routes, CancellationToken stop)
    {
        Solves++;
        RoutingProblem held = new HeldPlan(standing, _visit, routes).In(compiled.Problem);
        if (await SolveAsync(held, stop) is not { } outcome)
            return null;
        if (outcome is { Cost.Tier0: 0, Solution: { } solution })
            return RoutingSolutionChecker.Check(held, solution).Count == 0 ? true : null;
        return outcome.Status is OutcomeStatus.ProvenOptimal or OutcomeStatus.Infeasible ? false : null;
    }

    private async Task<RosterOutcome?> SolveAsync(RoutingProblem held, CancellationToken stop)
    {
        try
        {
            return await DailyRosterSolver.SolveAsync(held, engine, Options, stop);
        }
        catch (CpSatEngineException slow) when (slow.Failure == CpSatFailure.Hung)
        {
            // A claim that the solver has no answer to is reported as open.
            return null;
        }
    }
}
