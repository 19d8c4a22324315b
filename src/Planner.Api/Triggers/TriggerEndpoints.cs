using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Triggers from outside: what happened, and what became of it.</summary>
internal static class TriggerEndpoints
{
    public static void MapTriggers(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder events = routes.MapGroup("/v1/events").WithTags("Events");
        events
            .MapPost("", TakeIn)
            .WithSummary(
                "Tell what happened (a planner/events/1 document). Each id has one effect, however often it comes."
            )
            .Accepts<EventsBody>("application/json")
            .Produces<EventsView>(202)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.Unknown, ProblemCatalogue.BadQuery)
            .Allow(Permission.SendEvents);
        events
            .MapGet("{id}", Read)
            .WithSummary("What became of an event.")
            .Produces<KnownEventView>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.SendEvents);
    }

    private static async Task<IResult> TakeIn(
        [FromQuery] string? branch,
        [FromQuery] string? source,
        HttpRequest request,
        Access access,
        [FromServices] BranchChoice branches,
        [FromServices] SubmittedBody body,
        [FromServices] EventDesk desk
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        IReadOnlyList<ReceivedEvent> events = EventTexts.Read(await body.ReadAsync(request), body.Limits);
        DocumentRow own = branches.Demand(access, branch);
        // What was taken in is done, whether the caller waits for the answer or not.
        EventsView view = await desk.TakeInAsync(access, own, events, source, CancellationToken.None);
        return TypedResults.Accepted((string?)null, view);
    }

    private static IResult Read(
        string id,
        [FromQuery] string? branch,
        Access access,
        [FromServices] BranchChoice branches,
        [FromServices] PlannerStore store
    )
    {
        DocumentRow own = branches.Demand(access, branch);
        return store.Read(reader => reader.InboundEvents.Find(Scope.Of(own.Id), own.Id, id)) is { } what
            ? TypedResults.Ok(KnownEventView.Of(what))
            : new Problem(ProblemCatalogue.Unknown);
    }
}
