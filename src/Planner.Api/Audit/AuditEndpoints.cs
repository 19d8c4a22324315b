using Microsoft.AspNetCore.Mvc;
using Planner.Store;

namespace Planner.Api;

/// <summary>The audit: who read and changed what, when and why; managers only, within their branches.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/audit", List)
            .WithTags("Audit")
            .WithSummary("Who read and changed what, when and why; newest first.")
            .Produces<PageView<AuditView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadAudit);

    private static async Task<PageView<AuditView>> List(
        HttpContext context,
        Access access,
        Page page,
        [AsParameters] AuditQuery query,
        [FromServices] PlannerStore store
    )
    {
        AuditFilter filter = query.Filter();
        bool withDetail = query.WithDetail();
        if (withDetail)
            await store.WriteAsync(
                access.Author(),
                change => change.Record("read", "audit", filter.SubjectId ?? "any", filter.BranchId)
            );
        return AuditPages.Read(context, store, access, page, filter, withDetail);
    }
}
