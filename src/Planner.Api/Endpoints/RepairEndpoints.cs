using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Repairs of a plan: proposals after events, and what becomes of them.</summary>
internal static class RepairEndpoints
{
    public static void MapRepairs(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/v1").WithTags("Coordination");
        group
            .MapPost("/plans/{id}/repairs", Repair)
            .WithSummary(
                "Up to three proposals after events (a planner/events/1 document); they are kept to be accepted."
            )
            .Accepts<EventsBody>("application/json")
            .Produces<object>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet, ProblemCatalogue.BadInput)
            .Allow(Permission.Coordinate)
            .ReadsPatients();
        group
            .MapGet("/plans/{id}/proposals", List)
            .WithSummary("Proposals for the plan, oldest first.")
            .Produces<IReadOnlyList<ProposalView>>()
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans);
        MapProposals(group);
    }

    private static void MapProposals(RouteGroupBuilder group)
    {
        group
            .MapGet("/proposals/{id}", Read)
            .WithSummary("A proposal and the plan document it would make.")
            .Produces<ProposalView>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadPlans)
            .ReadsPatients();
        group
            .MapPost("/proposals/{id}/accept", Accept)
            .WithSummary("Makes the proposal the plan's newest version.")
            .Produces<PlanView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.ProposalOutdated, ProblemCatalogue.ProposalDecided)
            .Allow(Permission.Coordinate);
        group
            .MapPost("/proposals/{id}/decline", Decline)
            .WithSummary("Puts the proposal aside.")
            .Produces<ProposalView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.ProposalDecided)
            .Allow(Permission.Coordinate);
    }

    private static async Task<IResult> Repair(
        string id,
        HttpRequest request,
        Access access,
        PatientReads reads,
        [AsParameters] RepairQuery query,
        [FromServices] PlanShelf shelf,
        [FromServices] SubmittedBody body,
        [FromServices] RepairDesk desk,
        [FromServices] PlannerStore store
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanRow plan = shelf.Find(access, id);
        PlanDocument published = shelf.Head(plan);
        EventDocument events = EventReader.Read(await body.ReadAsync(request), "body", body.Limits);
        RepairQuestion question = query.Question(published.Request, access.AccountId);
        MadeRepair made = await desk.RepairAsync(
            published,
            events.Events,
            question,
            request.HttpContext.RequestAborted
        );
        IReadOnlyList<ProposalRow> kept = await store.WriteAsync(
            access.Author(query.Reason),
            change => ProposalBook.Add(change, plan, made)
        );
        foreach (PatientId? patient in made.Outcome.Proposals.SelectMany(p => p.Calls).Select(call => call.Patient))
            reads.Add(plan.BranchId, patient?.Value);
        return TypedResults.Ok(Json(published.Request, made, kept));
    }

    private static JsonObject Json(PlanRequest request, MadeRepair made, IReadOnlyList<ProposalRow> kept)
    {
        RepairNote[] notes =
        [
            .. kept.Zip(made.Whole, (row, whole) => new RepairNote(ProposalBook.Address + row.Id, whole.Check())),
        ];
        JsonObject json = RepairJson.Of(request, made.Day, made.Outcome, notes, null);
        foreach ((JsonNode? proposal, ProposalRow row) in ((JsonArray)json["proposals"]!).Zip(kept))
            ((JsonObject)proposal!)["id"] = row.Id;
        return json;
    }

    private static IResult List(
        string id,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] PlannerStore store
    )
    {
        PlanRow plan = shelf.Find(access, id);
        return TypedResults.Ok(
            store.Read(reader => reader.Proposals.List(access.Scope, plan.Id)).Select(ProposalView.Of)
        );
    }

    private static IResult Read(
        string id,
        Access access,
        PatientReads reads,
        [FromServices] PlannerStore store,
        [FromServices] PlanShelf shelf
    )
    {
        ProposalRow proposal = Find(store, access, id);
        string document = store.Read(reader => reader.Proposals.Document(id));
        return TypedResults.Ok(
            ProposalView.Of(proposal) with
            {
                Document = PlanAnswers.Document(shelf.Find(access, proposal.PlanId), document, access, reads),
            }
        );
    }

    private static async Task<IResult> Accept(
        string id,
        [FromQuery] string? reason,
        HttpContext http,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] ProposalBook book,
        [FromServices] PlanShelf shelf
    )
    {
        PlanRow now = await book.AcceptAsync(access, Find(store, access, id), reason);
        http.Response.SetVersion(now.Version);
        return TypedResults.Ok(shelf.View(now));
    }

    private static async Task<IResult> Decline(
        string id,
        [FromQuery] string? reason,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] ProposalBook book
    ) => TypedResults.Ok(ProposalView.Of(await book.DeclineAsync(access, Find(store, access, id), reason)));

    private static ProposalRow Find(PlannerStore store, Access access, string id) =>
        store.Read(reader => reader.Proposals.Find(access.Scope, id))
        ?? throw new ProblemException(ProblemCatalogue.Unknown);
}
