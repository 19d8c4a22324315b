using Microsoft.AspNetCore.Mvc;

namespace Planner.Api;

/// <summary>Plans as pages for people.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/plans/{id}/page", Show)
            .WithTags("Plans")
            .WithSummary("The plan as one page that also opens without a network: map, timeline, tables.")
            .Produces(200, contentType: "text/html")
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet)
            .Allow(Permission.ReadPlans);

    private static async Task<IResult> Show(string id, [FromServices] PlanQueue queue)
    {
        if (queue.Find(id) is not { } job)
            return new Problem(ProblemCatalogue.UnknownPlan);
        return job.Page is { } page
            ? TypedResults.Content(await page, "text/html; charset=utf-8")
            : new Problem(ProblemCatalogue.NoPlanYet);
    }
}
