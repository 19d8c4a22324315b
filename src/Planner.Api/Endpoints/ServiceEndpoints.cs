using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>What the service has, and how it is.</summary>
internal static class ServiceEndpoints
{
    public static void MapService(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/v1/datasets", ([FromServices] DataSets sets) => TypedResults.Ok(sets.Names()))
            .WithTags("Data sets")
            .WithSummary("Names of the requests that lie on the server.")
            .Allow(Permission.MakePlans, Permission.ImportData);
        routes
            .MapGet("/health/live", () => TypedResults.Ok(new HealthView("live", null)))
            .WithTags("Health")
            .WithSummary("The process answers.")
            .AllowAnyone();
        routes
            .MapGet("/health/ready", Ready)
            .WithTags("Health")
            .WithSummary("A plan that is asked for now is taken in.")
            .Produces<HealthView>()
            .WithProblems(ProblemCatalogue.QueueFull)
            .AllowAnyone();
    }

    private static IResult Ready(
        [FromServices] PlannerStore store,
        [FromServices] JobRunner runner,
        [FromServices] ApiOptions options
    )
    {
        int waiting = store.Read(reader => reader.Jobs.Waiting());
        return waiting < options.QueueLimit && runner.IsAlive
            ? TypedResults.Ok(new HealthView("ready", waiting))
            : new Problem(ProblemCatalogue.QueueFull, retryAfterSeconds: 1);
    }
}
