using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Planner.Store;

namespace Planner.Api;

/// <summary>Records of visits that were made, ready for electronic visit verification.</summary>
internal static class VerificationEndpoints
{
    public static void MapVerification(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/v1/visits/{id}/verification", RecordAsync)
            .WithTags("Visits")
            .WithSummary("Records when and where a visit began and ended; a correction needs ?reason=.")
            .Accepts<VerificationBody>("application/json")
            .Produces<VerificationView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.BadQuery, ProblemCatalogue.Unknown)
            .Allow(Permission.RecordVisits)
            .Idempotent();
        routes
            .MapGet("/v1/evv", List)
            .WithTags("Visits")
            .WithSummary(
                "Records of visits: the six elements, scheduled and verified times apart; ?day= ?from= ?to= ?clinician= ?patient= choose."
            )
            .Produces<PageView<VerificationView>>()
            .WithProblems(ProblemCatalogue.BadQuery)
            .Allow(Permission.ReadAgency)
            .ReadsPatients();
    }

    private static async Task<IResult> RecordAsync(
        string id,
        HttpContext http,
        Access access,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] SubmittedBody body,
        [FromServices] TimeProvider time,
        [FromServices] Verifying verifying
    )
    {
        if (!SubmittedBody.IsJson(http.Request))
            return new Problem(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(http.Request);
        Instant now = Instant.FromDateTimeOffset(time.GetUtcNow());
        VerificationOrder order = VerificationOrder.Read(bytes, body.Limits, reason.Text, now);
        DocumentRow row = await verifying.RecordAsync(access, branch, id, order, reason.Text);
        http.Response.SetVersion(row.Version);
        return TypedResults.Ok(VerificationView.Of(row, access));
    }

    private static IResult List(
        HttpContext http,
        Access access,
        ResourceQuery query,
        Page page,
        PatientReads reads,
        [FromServices] PlannerStore store
    )
    {
        IReadOnlyList<DocumentRow> rows = store.Read(reader =>
            reader.Documents(DocumentKind.Verification).List(query.Within(access), query.Filter(page))
        );
        foreach (DocumentRow row in rows.Take(page.Limit))
            reads.Add(row.BranchId, row.PatientId);
        return TypedResults.Ok(
            page.Answer(http, rows, row => [row.BranchId, row.Id], row => VerificationView.Of(row, access))
        );
    }
}
