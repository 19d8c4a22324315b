using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Edits of plans by hand.</summary>
internal static class EditEndpoints
{
    public static void MapEdits(this IEndpointRouteBuilder routes) =>
        routes
            .MapPatch("/v1/plans/{id}", Edit)
            .WithTags("Plan versions")
            .WithSummary("Moves, swaps, pins: what they break and cost, and a new version; ?dryRun=true keeps nothing.")
            .Accepts<EditBody>("application/json")
            .Produces<EditView>()
            .WithProblems(
                ProblemCatalogue.UnknownPlan,
                ProblemCatalogue.BadInput,
                ProblemCatalogue.EditRefused,
                ProblemCatalogue.Stale,
                ProblemCatalogue.IfMatchMissing
            )
            .Allow(Permission.EditPlans);

    private static async Task<IResult> Edit(
        string id,
        [FromQuery] bool? dryRun,
        HttpRequest request,
        Access access,
        IfMatch match,
        [FromServices] SubmittedBody body,
        [FromServices] PlanShelf shelf,
        [FromServices] HandEditing editing
    )
    {
        if (!SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        PlanRow plan = shelf.Find(access, id);
        match.Demand(plan.Version);
        HandEdits edits = EditReader.Read(await body.ReadAsync(request), "body", body.Limits);
        (EditedPlan edited, DateTimeZone zone) = await editing.TryAsync(
            access,
            plan,
            edits,
            request.HttpContext.RequestAborted
        );
        if (dryRun == true || !edited.IsAllowed)
            return Told(edited, zone, dryRun == true);
        PlanRow now = await editing.KeepAsync(access, plan, edits, edited);
        request.HttpContext.Response.SetVersion(now.Version);
        return TypedResults.Ok(EditView.Of(edited, now.Head, zone));
    }

    private static IResult Told(EditedPlan edited, DateTimeZone zone, bool isDry)
    {
        EditView view = EditView.Of(edited, null, zone);
        if (isDry)
            return TypedResults.Ok(view);
        ProblemView problem = ProblemView.Of(ProblemCatalogue.EditRefused, edited.Violations[0].Message) with
        {
            More = new()
            {
                ["violations"] = view.Violations,
                ["remedies"] = view.Remedies,
                ["addedCost"] = view.AddedCost,
            },
        };
        return new Problem(problem);
    }
}
