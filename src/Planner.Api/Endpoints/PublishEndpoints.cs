using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Makes a plan the roster that holds.</summary>
internal static class PublishEndpoints
{
    public static void MapPublish(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/plans/{id}/publish", Publish)
            .WithTags("Plan versions")
            .WithSummary("Makes the plan the roster of its days. Nobody is ever booked at two places at once.")
            .Produces<PublishedView>()
            .WithProblems(
                ProblemCatalogue.UnknownPlan,
                ProblemCatalogue.DoubleBooking,
                ProblemCatalogue.TrialPlan,
                ProblemCatalogue.Stale,
                ProblemCatalogue.IfMatchMissing
            )
            .Allow(Permission.PublishPlans);

    private static async Task<IResult> Publish(
        string id,
        [FromQuery] string? reason,
        HttpContext http,
        Access access,
        IfMatch match,
        [FromServices] PlanShelf shelf,
        [FromServices] Publishing publishing
    )
    {
        PlanRow plan = shelf.Find(access, id);
        match.Demand(plan.Version);
        PublishedView published = await publishing.PublishAsync(access, plan, reason);
        http.Response.SetVersion(published.Version);
        return TypedResults.Ok(published);
    }
}
