using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Planner.Api;

/// <summary>What happens to a plan, as server-sent events.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/plans/{id}/events", Follow)
            .WithTags("Plans")
            .WithSummary("Server-sent events: state, progress, better; ends with the last state.")
            .Produces(200, contentType: EventStream.ContentType)
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans);

    private static IResult Follow(
        string id,
        HttpRequest request,
        [FromServices] PlanQueue queue,
        [FromServices] ApiOptions options,
        [FromServices] IHostApplicationLifetime life
    )
    {
        if (queue.Find(id) is not { } job)
            return new Problem(ProblemCatalogue.UnknownPlan);
        return new EventStream(job.Events, After(request), options.Heartbeat, life.ApplicationStopping);
    }

    // An id that is not ours begins at the beginning: nothing is lost, some may come twice.
    private static long After(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out long last)
            ? last
            : 0;
}
