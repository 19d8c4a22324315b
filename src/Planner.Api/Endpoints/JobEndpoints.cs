using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Jobs: whatever takes long and is worked on in the background.</summary>
internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder jobs = routes.MapGroup("/v1/jobs").WithTags("Jobs");
        jobs.MapGet("", List)
            .WithSummary("Jobs, newest first.")
            .Produces<PageView<JobView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadPlans);
        jobs.MapGet("{id}", Read)
            .WithSummary("Where a job stands, and what came of it.")
            .Produces<JobView>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadPlans);
        jobs.MapDelete("{id}", Stop)
            .WithSummary("Ends a job early and keeps what it has.")
            .Produces<JobView>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.MakePlans, Permission.Analyse);
    }

    private static IResult List(HttpContext http, Access access, Page page, [FromServices] PlannerStore store)
    {
        IReadOnlyList<JobRow> rows = store.Read(reader => reader.Jobs.List(access.Scope, page.Most, page.KeyPart(0)));
        return TypedResults.Ok(page.Answer(http, rows, job => [job.Id], job => JobView.Of(job)));
    }

    private static IResult Read(string id, Access access, [FromServices] PlannerStore store) =>
        store.Read(reader =>
            reader.Jobs.Find(access.Scope, id) is { } job ? JobView.Of(job, reader.Jobs.Result(id)) : null
        )
            is { } view
            ? TypedResults.Ok(view)
            : new Problem(ProblemCatalogue.Unknown);

    private static async Task<IResult> Stop(
        string id,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] JobStops stops
    )
    {
        if (store.Read(reader => reader.Jobs.Find(access.Scope, id)) is not { } job)
            return new Problem(ProblemCatalogue.Unknown);
        await stops.StopAsync(access, job);
        return TypedResults.Ok(JobView.Of(store.Read(reader => reader.Jobs.Find(access.Scope, id))!));
    }
}
