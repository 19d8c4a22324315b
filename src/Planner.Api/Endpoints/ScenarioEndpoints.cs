using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Questions that take long and become jobs: what-if over days, and replays.</summary>
internal static class ScenarioEndpoints
{
    public static void MapScenarios(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/scenarios", Compare)
            .WithTags("Analysis")
            .WithSummary(
                "What days would look like with changes (a planner/scenario/1 document): ?plan=, or ?from= of a branch."
            )
            .Accepts<JsonElement>("application/json")
            .Produces<JobView>(202)
            .WithProblems(
                ProblemCatalogue.BadInput,
                ProblemCatalogue.BadQuery,
                ProblemCatalogue.UnknownPlan,
                ProblemCatalogue.QueueFull
            )
            .Allow(Permission.Analyse)
            .Idempotent();
        routes
            .MapPost("/v1/plans/{id}/replay", Replay)
            .WithTags("Analysis")
            .WithSummary(
                "Runs the plan's recorded inputs again and says what differs; ?version= asks for an older one."
            )
            .Produces<JobView>(202)
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet, ProblemCatalogue.QueueFull)
            .Allow(Permission.Analyse);
    }

    private static async Task<IResult> Compare(
        HttpRequest http,
        Access access,
        [AsParameters] ScenarioQuery query,
        [FromServices] SubmittedBody body,
        [FromServices] ScenarioIntake intake,
        [FromServices] JobOffice office
    )
    {
        if (!SubmittedBody.IsJson(http))
            return new Problem(ProblemCatalogue.WrongType);
        MemoryStream text = await body.ReadAsync(http);
        return await office.SubmitAsync(access, intake.Order(access, query, text, body.Limits), null);
    }

    private static async Task<IResult> Replay(
        string id,
        [FromQuery] string? version,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] JobOffice office
    )
    {
        PlanRow plan = shelf.Find(access, id);
        if (plan.Head == 0)
            return new Problem(ProblemCatalogue.NoPlanYet);
        long number = QueryValue.Whole("version", version, plan.Head, 1, long.MaxValue);
        JobOrder order = new()
        {
            BranchId = plan.BranchId,
            Kind = ReplayWork.Name,
            DayFrom = plan.DayFrom,
            DayTo = plan.DayTo,
            InputHash = "",
            Options = JsonSerializer.Serialize(new { plan = plan.Id, version = number }, ApiJson.Options),
            Input = shelf.VersionText(plan, number),
        };
        return await office.SubmitAsync(access, order, null);
    }
}
