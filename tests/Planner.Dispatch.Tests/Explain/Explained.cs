using Planner.CpSat;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Dispatch.Tests;

/// <summary>Plans a request with a few iterations and explains it.</summary>
internal sealed class Explained
{
    private Explained(PlanRequest request, Plan plan, TravelLookup travel) =>
        (Request, Plan, Travel) = (request, plan, travel);

    public PlanRequest Request { get; }
    public Plan Plan { get; }
    public TravelLookup Travel { get; }

    public static Explained Of(PlanRequest request, long iterations = 300)
    {
        CompiledProblem compiled = Compiled.Of(request);
        var options = new SearchOptions
        {
            Iterations = iterations,
            Seed = 1,
            Workers = 1,
        };
        return Of(request, compiled, RoutingSearch.Solve(compiled.Problem, options).Best);
    }

    /// <summary>With routes made by hand, by the numbering of the dense problem.</summary>
    public static Explained With(PlanRequest request, int[][] routes)
    {
        CompiledProblem compiled = Compiled.Of(request);
        return Of(request, compiled, RouteTiming.Complete(compiled.Problem, routes)!);
    }

    public async Task<PlanExplanation> AskAsync(
        string? visit = null,
        string? clinician = null,
        ICpSatEngine? engine = null
    )
    {
        var explain = new ExplainPlan(
            new TravelDesk(new NetworkLocator([])),
            () => engine is null ? CpSatEngines.Choose() : new BorrowedEngine(engine)
        );
        var question = new ExplainQuestion(
            visit is null ? null : new VisitId(visit),
            clinician is null ? null : new ClinicianId(clinician)
        );
        return await explain.ExplainAsync(new PlanDocument(Plan, Request), Travel, question, CancellationToken.None);
    }

    public async Task<UnservedExplanation> WhyNotAsync(string visit, ICpSatEngine? engine = null) =>
        (await AskAsync(visit, engine: engine)).Unserved.Single();

    private static Explained Of(PlanRequest request, CompiledProblem compiled, RoutingSolution solution)
    {
        var facts = RosterFacts.Of(request, compiled.Travel);
        var unassigned = new LeftOutVisits(compiled, facts.Servability).Of(solution);
        Plan plan = PlanWriter.Write(compiled, solution, Origin, unassigned, facts.UpperBound);
        return new Explained(request, plan, compiled.Travel);
    }

    private static PlanOrigin Origin { get; } =
        new()
        {
            EngineVersion = "0",
            InputHash = "",
            Seed = 1,
            Budget = "",
            TravelSource = "grid",
            TravelIsGreatCircle = false,
        };
}
