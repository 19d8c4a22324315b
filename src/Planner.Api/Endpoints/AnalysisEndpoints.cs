using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Planner.Analysis;
using Planner.Coordination;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Questions about a plan: why it is so, what it hangs on, how likely it holds. Answers as of the command line's --json.</summary>
internal static class AnalysisEndpoints
{
    public static void MapAnalysis(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder plan = routes.MapGroup("/v1/plans/{id}").WithTags("Analysis");
        Add(
            plan.MapGet("/explanations", Explain),
            "Why the plan is so, and what would have to change; ?visit= and &clinician= ask about one."
        );
        Add(
            plan.MapGet("/radar", Look),
            "What the next ?hours= hang on; with ?callOuts=N what the N heaviest call-outs would cost."
        );
        Add(plan.MapGet("/risk", Risk), "How likely each visit is on time, over many scenarios.");
    }

    private static void Add(RouteHandlerBuilder route, string summary) =>
        route
            .WithSummary(summary)
            .Produces<object>()
            .WithProblems(
                ProblemCatalogue.UnknownPlan,
                ProblemCatalogue.NoPlanYet,
                ProblemCatalogue.BadQuery,
                ProblemCatalogue.BadInput
            )
            .Allow(Permission.Analyse);

    private static async Task<IResult> Explain(
        string id,
        [FromQuery] string? visit,
        [FromQuery] string? clinician,
        HttpContext http,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] TravelDesk desk,
        [FromServices] ComputeGate gate
    )
    {
        PlanDocument document = shelf.HeadFor(access, id);
        if (visit is null && clinician is not null)
            return new Problem(ProblemCatalogue.BadQuery, "clinician asks about one visit: name it with visit.");
        ExplainQuestion question = new(
            visit is null ? null : new VisitId(visit),
            clinician is null ? null : new ClinicianId(clinician)
        );
        ExplainPlan explain = new(desk, () => CpSatEngines.Choose());
        PlanExplanation told = await gate.RunAsync(
            stop => explain.RunAsync(document, question, stop),
            http.RequestAborted
        );
        return Told(ExplanationJson.Of(told, question), document, access);
    }

    private static async Task<IResult> Look(
        string id,
        [FromQuery] string? hours,
        [FromQuery] string? at,
        [FromQuery] string? callOuts,
        [FromQuery] string? iterations,
        [FromQuery] string? seed,
        HttpContext http,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] TravelDesk desk,
        [FromServices] ComputeGate gate
    )
    {
        PlanDocument document = shelf.HeadFor(access, id);
        RadarOptions options = new()
        {
            From = QueryValue.Moment("at", at),
            Ahead = Duration.FromHours(QueryValue.Whole("hours", hours, 72, 1, 744)),
            MostCallOuts = (int)QueryValue.Whole("callOuts", callOuts, 0, 0, 1000),
            Iterations = QueryValue.Whole("iterations", iterations, RadarOptions.UsualIterations, 1, 1_000_000),
            Seed = QueryValue.Whole("seed", seed, 1, long.MinValue, long.MaxValue),
            Workers = 1,
        };
        RadarReport report = await gate.RunAsync(
            stop => new LookAhead(desk, options, null).RunAsync(document, stop),
            http.RequestAborted
        );
        return Told(RadarJson.Of(report, document.Request), document, access);
    }

    private static async Task<IResult> Risk(
        string id,
        [FromQuery] string? scenarios,
        [FromQuery] string? seed,
        [FromQuery] string? top,
        HttpContext http,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] TravelDesk desk,
        [FromServices] ComputeGate gate
    )
    {
        PlanDocument document = shelf.HeadFor(access, id);
        int told = (int)QueryValue.Whole("top", top, 10, 0, 1000);
        PlanRiskOptions options = new()
        {
            Scenarios = (int)QueryValue.Whole("scenarios", scenarios, 1000, PlanRiskOptions.FewestScenarios, 10_000),
            Seed = QueryValue.Whole("seed", seed, 1, long.MinValue, long.MaxValue),
            Explained = told,
            Buffers = told,
        };
        RiskReport report = await gate.RunAsync(
            stop => new PlanRisk(desk, options).RunAsync(document, stop),
            http.RequestAborted
        );
        return Told(RiskJson.Of(report, document.Request, null), document, access);
    }

    // Answers tell of people by name; analysts are told their ids.
    private static IResult Told(JsonObject answer, PlanDocument document, Access access) =>
        TypedResults.Ok(access.SeesNames ? answer : new NamelessText(document.Request).Of(answer));
}
