using Microsoft.AspNetCore.Mvc;
using Planner.Dispatch;
using Planner.Formats;
using Planner.Store;

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
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] SubmittedBody body,
        [FromServices] IPlanner planner,
        [FromServices] ComputeGate gate
    )
    {
        PlanRow plan = shelf.Find(access, id);
        if (SubmittedBody.Has(request) && !SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanDocument document = SubmittedBody.Has(request)
            ? PlanReader.Read(await body.ReadAsync(request), "body", body.Limits)
            : shelf.Head(plan);
        PlanVerdict verdict = await gate.RunAsync(
            stop => planner.CheckAsync(document, stop),
            request.HttpContext.RequestAborted
        );
        return TypedResults.Ok(VerdictView.Of(verdict));
    }
}
