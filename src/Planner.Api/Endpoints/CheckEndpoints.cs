using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Checks a plan, or a plan document that was edited by hand.</summary>
internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/v1/plans/{id}/check", Check)
            .WithTags("Plans")
            .WithSummary("Checks the plan; with a plan document as body, that one instead.")
            .Produces<VerdictView>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet, ProblemCatalogue.BadInput)
            .Allow(Permission.ReadPlans);

    private static async Task<IResult> Check(
        string id,
        HttpRequest request,
        [FromServices] PlanQueue queue,
        [FromServices] SubmittedBody body,
        [FromServices] IPlanner planner
    )
    {
        if (queue.Find(id) is not { } job)
            return new Problem(ProblemCatalogue.UnknownPlan);
        if (HasBody(request) && !SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanDocument? document = HasBody(request)
            ? PlanReader.Read(await body.ReadAsync(request), "body", body.Limits)
            : job.Document;
        if (document is null)
            return new Problem(ProblemCatalogue.NoPlanYet);
        PlanVerdict verdict = await planner.CheckAsync(document, request.HttpContext.RequestAborted);
        return TypedResults.Ok(VerdictView.Of(verdict));
    }

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength is null ? request.Headers.ContainsKey("Transfer-Encoding") : request.ContentLength > 0;
}
