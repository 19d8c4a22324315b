using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>What happens to a plan or another job, as server-sent events.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/plans/{id}/events", OfPlan)
            .WithTags("Plans")
            .WithSummary("Server-sent events: state, progress, better; ends with the last state.")
            .Produces(200, contentType: EventStream.ContentType)
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans);
        routes
            .MapGet("/v1/jobs/{id}/events", OfJob)
            .WithTags("Jobs")
            .WithSummary("Server-sent events: state, progress; ends with the last state.")
            .Produces(200, contentType: EventStream.ContentType)
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadPlans);
    }

    private static IResult OfPlan(
        string id,
        HttpRequest request,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] JobStreams streams
    )
    {
        PlanRow plan = shelf.Find(access, id);
        return shelf.Job(plan) is { } job
            ? streams.Of(job, After(request))
            : new Problem(ProblemCatalogue.NoPlanYet, "Nothing is searched for this plan.");
    }

    private static IResult OfJob(
        string id,
        HttpRequest request,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] JobStreams streams
    ) =>
        store.Read(reader => reader.Jobs.Find(access.Scope, id)) is { } job
            ? streams.Of(job, After(request))
            : new Problem(ProblemCatalogue.Unknown);

    // An id that is not ours begins at the beginning: nothing is lost, some may come twice.
    private static long After(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out long last)
            ? last
            : 0;
}
