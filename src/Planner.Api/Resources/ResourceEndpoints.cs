using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>The agency's resources: one set of routes for every kind.</summary>
internal static class ResourceEndpoints
{
    public static void MapResources(this IEndpointRouteBuilder routes)
    {
        foreach (ResourceKind kind in ResourceKinds.All)
        {
            RouteGroupBuilder group = routes.MapGroup($"/v1/{kind.Name}").WithTags("Agency");
            MapReads(group, kind);
            MapChanges(group, kind);
        }
    }

    private static void MapReads(RouteGroupBuilder group, ResourceKind kind)
    {
        group
            .MapGet(
                "",
                (
                    HttpContext http,
                    Access access,
                    ResourceQuery query,
                    Page page,
                    PatientReads reads,
                    [FromServices] ResourceDesk desk
                ) => List(kind, http, access, query, page, reads, desk)
            )
            .WithSummary(
                $"Lists {kind.Name} by branch and id; ?branch= ?day= ?from= ?to= ?state= ?patient= ?clinician= choose."
            )
            .WithDescription(kind.About)
            .Produces<PageView<ResourceView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
        group
            .MapGet(
                "{id}",
                (
                    string id,
                    HttpContext http,
                    Access access,
                    PatientReads reads,
                    [FromQuery] string? branch,
                    [FromServices] ResourceDesk desk
                ) => Read(kind, id, http, access, reads, branch, desk)
            )
            .WithSummary($"Reads one of the {kind.Name}; If-None-Match answers 304 where nothing changed.")
            .WithDescription(kind.About)
            .Produces<ResourceView>()
            .Produces(304)
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
    }

    private static void MapChanges(RouteGroupBuilder group, ResourceKind kind)
    {
        group
            .MapPost(
                "",
                (
                    HttpContext http,
                    Access access,
                    ReasonQuery reason,
                    [FromQuery] string? branch,
                    [FromServices] ResourceDesk desk,
                    [FromServices] ResourceBody body
                ) => CreateAsync(kind, http, access, reason, branch, desk, body)
            )
            .WithSummary($"Adds one to the {kind.Name}; without \"id\" it is given one.")
            .WithDescription(kind.About)
            .Accepts<JsonObject>("application/json")
            .Produces<ResourceView>(201)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.AlreadyThere)
            .Allow(kind.Change)
            .Idempotent();
        group
            .MapPut(
                "{id}",
                (
                    string id,
                    HttpContext http,
                    Access access,
                    IfMatch match,
                    ReasonQuery reason,
                    [FromQuery] string? branch,
                    [FromServices] ResourceDesk desk,
                    [FromServices] ResourceBody body
                ) => ReplaceAsync(kind, id, http, access, match, reason, branch, desk, body, isPatch: false)
            )
            .WithSummary($"Replaces one of the {kind.Name}.")
            .Accepts<JsonObject>("application/json")
            .Produces<ResourceView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.Unknown)
            .Changes()
            .Allow(kind.Change);
        group
            .MapPatch(
                "{id}",
                (
                    string id,
                    HttpContext http,
                    Access access,
                    IfMatch match,
                    ReasonQuery reason,
                    [FromQuery] string? branch,
                    [FromServices] ResourceDesk desk,
                    [FromServices] ResourceBody body
                ) => ReplaceAsync(kind, id, http, access, match, reason, branch, desk, body, isPatch: true)
            )
            .WithSummary($"Changes fields of one of the {kind.Name} (JSON merge patch); null removes a field.")
            .Accepts<JsonObject>("application/merge-patch+json", "application/json")
            .Produces<ResourceView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.Unknown)
            .Changes()
            .Allow(kind.Change);
        group
            .MapDelete(
                "{id}",
                (
                    string id,
                    Access access,
                    IfMatch match,
                    ReasonQuery reason,
                    [FromQuery] string? branch,
                    [FromServices] ResourceDesk desk
                ) => DeleteAsync(kind, id, access, match, reason, branch, desk)
            )
            .WithSummary($"Removes one of the {kind.Name}; 409 while something names it.")
            .Produces(204)
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.UnknownReference)
            .Changes()
            .Allow(kind.Change);
    }

    private static IResult List(
        ResourceKind kind,
        HttpContext http,
        Access access,
        ResourceQuery query,
        Page page,
        PatientReads reads,
        ResourceDesk desk
    )
    {
        IReadOnlyList<DocumentRow> rows = desk.List(kind, access, query, page);
        foreach (DocumentRow row in rows.Take(page.Limit))
            reads.Add(row.BranchId, row.PatientId);
        return TypedResults.Ok(
            page.Answer(http, rows, row => [row.BranchId, row.Id], row => ResourceView.Of(row, access))
        );
    }

    private static IResult Read(
        ResourceKind kind,
        string id,
        HttpContext http,
        Access access,
        PatientReads reads,
        string? branch,
        ResourceDesk desk
    )
    {
        DocumentRow row = desk.Find(kind, access, branch, id);
        http.Response.SetVersion(row.Version);
        if (http.Request.Headers.IfNoneMatch.ToString() == http.Response.Headers.ETag.ToString())
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        reads.Add(row.BranchId, row.PatientId);
        return TypedResults.Ok(ResourceView.Of(row, access));
    }

    private static async Task<IResult> CreateAsync(
        ResourceKind kind,
        HttpContext http,
        Access access,
        ReasonQuery reason,
        string? branch,
        ResourceDesk desk,
        ResourceBody body
    )
    {
        JsonObject document = await body.ReadAsync(http.Request);
        DocumentRow row = await desk.CreateAsync(kind, access, branch, document, reason.Text);
        http.Response.SetVersion(row.Version);
        string address = $"/v1/{kind.Name}/{Uri.EscapeDataString(row.Id)}";
        string home = kind.IsBranch ? "" : $"?branch={Uri.EscapeDataString(row.BranchId)}";
        return TypedResults.Created(address + home, ResourceView.Of(row, access));
    }

    private static async Task<IResult> ReplaceAsync(
        ResourceKind kind,
        string id,
        HttpContext http,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        string? branch,
        ResourceDesk desk,
        ResourceBody body,
        bool isPatch
    )
    {
        DocumentRow row = desk.Find(kind, access, branch, id);
        match.Demand(row.Version);
        JsonObject sent = await body.ReadAsync(http.Request);
        JsonObject document = isPatch ? MergePatch.Apply(ResourceView.Whole(row), sent) : sent;
        DocumentRow made = await desk.ReplaceAsync(kind, access, row, document, reason.Text);
        http.Response.SetVersion(made.Version);
        return TypedResults.Ok(ResourceView.Of(made, access));
    }

    private static async Task<IResult> DeleteAsync(
        ResourceKind kind,
        string id,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        string? branch,
        ResourceDesk desk
    )
    {
        DocumentRow row = desk.Find(kind, access, branch, id);
        match.Demand(row.Version);
        await desk.DeleteAsync(kind, access, row, reason.Text);
        return TypedResults.NoContent();
    }
}
