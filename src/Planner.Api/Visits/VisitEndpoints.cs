using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>The life of a visit: steps, and who changed it, when and why.</summary>
internal static class VisitEndpoints
{
    public static void MapVisits(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder visit = routes.MapGroup("/v1/visits/{id}").WithTags("Visits");
        visit
            .MapGet("transitions", Possible)
            .WithSummary("The steps you may take with a visit, and the reasons they ask for.")
            .Produces<IReadOnlyList<TransitionView>>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.HandleVisits, Permission.RecordVisits);
        visit
            .MapPost("transitions", MoveAsync)
            .WithSummary("Moves a visit along its life; 409 says what is possible instead.")
            .Accepts<TransitionBody>("application/json")
            .Produces<MovedVisitView>()
            .WithProblems(
                ProblemCatalogue.BadInput,
                ProblemCatalogue.Unknown,
                ProblemCatalogue.NotPermitted,
                ProblemCatalogue.ImpossibleStep
            )
            .Allow(Permission.HandleVisits, Permission.RecordVisits)
            .Idempotent();
        visit
            .MapGet("history", History)
            .WithSummary("Who changed a visit, when and why, with before and after; newest first.")
            .Produces<PageView<AuditView>>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
    }

    private static IResult Possible(
        string id,
        Access access,
        [FromQuery] string? branch,
        [FromServices] VisitDesk desk
    ) => TypedResults.Ok(VisitSteps.Possible(desk.Find(access, branch, id), access));

    private static async Task<IResult> MoveAsync(
        string id,
        HttpContext http,
        Access access,
        [FromQuery] string? branch,
        [FromServices] SubmittedBody body,
        [FromServices] VisitSteps steps
    )
    {
        if (!SubmittedBody.IsJson(http.Request))
            return new Problem(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(http.Request);
        JsonCursor root = JsonInput.Parse(bytes.ToArray(), "body", body.Limits);
        VisitState to = root.Required("to")?.Choice<VisitState>() ?? default;
        GivenReason reason = new(root.Optional("reason")?.Text() ?? "", root.Optional("text")?.Text() ?? "");
        root.Mistakes.ThrowIfAny();
        MovedVisitView moved = await steps.MoveAsync(access, branch, id, to, reason);
        http.Response.SetVersion(moved.Visit.Version);
        return TypedResults.Ok(moved);
    }

    private static IResult History(
        string id,
        HttpContext http,
        Access access,
        Page page,
        PatientReads reads,
        [FromQuery] string? branch,
        [FromServices] PlannerStore store,
        [FromServices] ResourceDesk desk
    )
    {
        AuditFilter filter = new(DocumentKind.Visit.Name, id, branch);
        PageView<AuditView> history = AuditPages.Read(http, store, access, page, filter, access.SeesNames);
        // One that was removed still has a history; one of another branch has none.
        if (history.Items.Count == 0)
            desk.Find(ResourceKinds.Visits, access, branch, id);
        DocumentRow? visit = store.Read(r => r.Documents(DocumentKind.Visit).Find(access.Scope, id));
        if (visit is not null)
            reads.Add(visit.BranchId, visit.PatientId);
        return TypedResults.Ok(history);
    }
}
