using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Plans as pages for people. They name patients, so whoever may not see names gets none.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/v1/plans/{id}/page", Show)
            .WithTags("Plans")
            .WithSummary("The plan as one page that also opens without a network: map, timeline, tables.")
            .Produces(200, contentType: "text/html")
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet)
            .Allow(Permission.Coordinate)
            .ReadsPatients();

    private static async Task<IResult> Show(
        string id,
        HttpContext http,
        Access access,
        PatientReads reads,
        [FromServices] PlanShelf shelf,
        [FromServices] PlanPages pages,
        [FromServices] ComputeGate gate
    )
    {
        PlanRow plan = shelf.Find(access, id);
        PlanDocument document = shelf.Head(plan);
        foreach (Domain.Patient patient in document.Request.Patients)
            reads.Add(plan.BranchId, patient.Id.Value);
        string page = await gate.RunAsync(
            stop => pages.PageAsync(FormattableString.Invariant($"{plan.Id} {plan.Head}"), () => document, stop),
            http.RequestAborted
        );
        return TypedResults.Content(page, "text/html; charset=utf-8");
    }
}
