using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Plans: ask for one, list them, read one, stop one.</summary>
internal static class PlanEndpoints
{
    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder plans = routes.MapGroup("/v1/plans").WithTags("Plans");
        plans
            .MapPost("", Submit)
            .WithSummary("Ask for a plan: days of a branch, a plan once more, a data set, or a whole plan request.")
            .Accepts<PlanBody>("application/json")
            .Produces<PlanView>(202)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.UnknownDataSet, ProblemCatalogue.QueueFull)
            .Allow(Permission.MakePlans)
            .Idempotent();
        plans
            .MapGet("", List)
            .WithSummary("Plans, newest first; ?from= and ?to= choose days, ?branch= a branch.")
            .Produces<PageView<PlanView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadPlans);
        plans
            .MapGet("{id}", Read)
            .WithSummary("Where a plan stands, and the plan document that counts.")
            .Produces<PlanView>()
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans)
            .ReadsPatients();
        plans
            .MapDelete("{id}", Stop)
            .WithSummary("Ends the search early and keeps the best plan.")
            .Produces<PlanView>()
            .Produces<PlanView>(202)
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.MakePlans);
    }

    private static async Task<IResult> Submit(
        HttpRequest request,
        Access access,
        [AsParameters] PlanOptionsQuery query,
        [FromServices] PlanIntake intake,
        [FromServices] PlanOffice office
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanAsked asked = await intake.ReadAsync(request, access, query);
        try
        {
            (PlanRow plan, JobRow job) = await office.SubmitAsync(access, asked);
            request.HttpContext.Response.SetVersion(plan.Version);
            return TypedResults.Accepted($"/v1/plans/{plan.Id}", PlanView.Of(plan, job, null));
        }
        catch (StoreConflictException full) when (full.Conflict == StoreConflict.QueueFull)
        {
            return new Problem(ProblemCatalogue.QueueFull, full.Message, PlanOffice.RetryAfterSeconds);
        }
    }

    private static IResult List(
        HttpContext http,
        Access access,
        Page page,
        [FromQuery] string? branch,
        [FromQuery] string? from,
        [FromQuery] string? to,
        [FromServices] PlannerStore store,
        [FromServices] PlanShelf shelf
    )
    {
        PlanFilter filter = new(DayQuery.Read("from", from), DayQuery.Read("to", to), page.KeyPart(0), page.Most);
        Scope scope =
            branch is null ? access.Scope
            : access.Scope.Covers(branch) ? Scope.Of(branch)
            : new Scope([]);
        IReadOnlyList<PlanRow> rows = store.Read(reader => reader.Plans.List(scope, filter));
        IReadOnlyDictionary<string, JobRow> jobs = shelf.Jobs(rows);
        return TypedResults.Ok(
            page.Answer(http, rows, plan => [plan.Id], plan => shelf.View(plan, jobs.GetValueOrDefault(plan.Id)))
        );
    }

    private static IResult Read(
        string id,
        HttpContext http,
        Access access,
        PatientReads reads,
        [FromServices] PlanShelf shelf
    )
    {
        PlanRow plan = shelf.Find(access, id);
        http.Response.SetVersion(plan.Version);
        PlanView view = shelf.View(plan);
        return TypedResults.Ok(
            plan.Head == 0 ? view : view with { Plan = PlanAnswers.Document(plan, shelf.HeadText(plan), access, reads) }
        );
    }

    private static async Task<IResult> Stop(
        string id,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] JobStops stops
    )
    {
        PlanRow plan = shelf.Find(access, id);
        if (shelf.Job(plan) is { } job)
            await stops.StopAsync(access, job);
        PlanView now = shelf.View(plan);
        return now.State is JobState.Queued or JobState.Running
            ? TypedResults.Accepted($"/v1/plans/{id}", now)
            : TypedResults.Ok(now);
    }
}
