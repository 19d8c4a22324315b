using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>Answers requests about resources of one kind.</summary>
internal sealed class ResourceHandlers(ResourceKind kind)
{
    public IResult List(
        HttpContext http,
        Access access,
        ResourceQuery query,
        Page page,
        PatientReads reads,
        [FromServices] ResourceDesk desk
    )
    {
        IReadOnlyList<DocumentRow> rows = desk.List(kind, access, query, page);
        foreach (DocumentRow row in rows.Take(page.Limit))
            reads.Add(row.BranchId, row.PatientId);
        return TypedResults.Ok(
            page.Answer(http, rows, row => [row.BranchId, row.Id], row => ResourceView.Of(row, access))
        );
    }

    public IResult Read(
        string id,
        HttpContext http,
        Access access,
        PatientReads reads,
        [FromQuery] string? branch,
        [FromServices] ResourceDesk desk
    )
    {
        DocumentRow row = desk.Find(kind, access, branch, id);
        http.Response.SetVersion(row.Version);
        if (http.Request.Headers.IfNoneMatch.ToString() == http.Response.Headers.ETag.ToString())
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        reads.Add(row.BranchId, row.PatientId);
        return TypedResults.Ok(ResourceView.Of(row, access));
    }

    public async Task<IResult> CreateAsync(
        HttpContext http,
        Access access,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] ResourceDesk desk,
        [FromServices] ResourceBody body
    )
    {
        JsonObject document = await body.ReadAsync(http.Request);
        DocumentRow row = await desk.CreateAsync(kind, access, branch, document, reason.Text);
        http.Response.SetVersion(row.Version);
        string address = $"/v1/{kind.Name}/{Uri.EscapeDataString(row.Id)}";
        string home = kind.IsBranch ? "" : $"?branch={Uri.EscapeDataString(row.BranchId)}";
        return TypedResults.Created(address + home, ResourceView.Of(row, access));
    }

    public Task<IResult> ReplaceAsync(
        string id,
        HttpContext http,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] ResourceDesk desk,
        [FromServices] ResourceBody body
    ) => ChangeAsync(desk.Find(kind, access, branch, id), http, access, match, reason, desk, body, (_, sent) => sent);

    public Task<IResult> PatchAsync(
        string id,
        HttpContext http,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] ResourceDesk desk,
        [FromServices] ResourceBody body
    ) =>
        ChangeAsync(
            desk.Find(kind, access, branch, id),
            http,
            access,
            match,
            reason,
            desk,
            body,
            (row, sent) => MergePatch.Apply(ResourceView.Whole(row), sent)
        );

    public async Task<IResult> DeleteAsync(
        string id,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] ResourceDesk desk
    )
    {
        DocumentRow row = desk.Find(kind, access, branch, id);
        match.Demand(row.Version);
        await desk.DeleteAsync(kind, access, row, reason.Text);
        return TypedResults.NoContent();
    }

    private async Task<IResult> ChangeAsync(
        DocumentRow row,
        HttpContext http,
        Access access,
        IfMatch match,
        ReasonQuery reason,
        ResourceDesk desk,
        ResourceBody body,
        Func<DocumentRow, JsonObject, JsonObject> change
    )
    {
        match.Demand(row.Version);
        JsonObject document = change(row, await body.ReadAsync(http.Request));
        DocumentRow made = await desk.ReplaceAsync(kind, access, row, document, reason.Text);
        http.Response.SetVersion(made.Version);
        return TypedResults.Ok(ResourceView.Of(made, access));
    }
}
