using Microsoft.AspNetCore.Mvc;
using NodaTime;
using Planner.Dispatch;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Versions of a plan: list them, read one, step back and forth.</summary>
internal static class VersionEndpoints
{
    public static void MapVersions(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder plan = routes.MapGroup("/v1/plans/{id}").WithTags("Plan versions");
        plan.MapGet("/versions", List)
            .WithSummary("Versions of the plan, oldest first: what made each, who, when and why.")
            .Produces<IReadOnlyList<PlanVersionView>>()
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans);
        plan.MapGet("/versions/{number:long}", Read)
            .WithSummary("The plan document of a version.")
            .Produces<object>()
            .WithProblems(ProblemCatalogue.UnknownPlan)
            .Allow(Permission.ReadPlans)
            .ReadsPatients();
        plan.MapGet("/versions/{before:long}/compare/{after:long}", Compare)
            .WithSummary("What is different between two versions: moves, calls, cost, each clinician's day.")
            .Produces<object>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.Unknown)
            .Allow(Permission.ReadPlans)
            .ReadsPatients();
        MapSteps(plan);
    }

    private static void MapSteps(RouteGroupBuilder plan)
    {
        plan.MapPost(
                "/undo",
                (
                    string id,
                    Access access,
                    IfMatch match,
                    HttpContext http,
                    [FromServices] PlanHistory history,
                    [FromServices] PlanShelf shelf
                ) => MoveAsync(id, access, match, http, shelf, history.UndoAsync)
            )
            .WithSummary("Makes the version that the present one was made from count again.")
            .Produces<PlanView>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NothingToMove, ProblemCatalogue.Stale)
            .Allow(Permission.EditPlans);
        plan.MapPost(
                "/redo",
                (
                    string id,
                    Access access,
                    IfMatch match,
                    HttpContext http,
                    [FromServices] PlanHistory history,
                    [FromServices] PlanShelf shelf
                ) => MoveAsync(id, access, match, http, shelf, history.RedoAsync)
            )
            .WithSummary("Makes the newest version that was made from the present one count.")
            .Produces<PlanView>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NothingToMove, ProblemCatalogue.Stale)
            .Allow(Permission.EditPlans);
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
            store.Read(reader => reader.Plans.Versions(id)).Select(version => PlanVersionView.Of(plan, version))
        );
    }

    private static IResult Read(
        string id,
        long number,
        Access access,
        PatientReads reads,
        [FromServices] PlanShelf shelf
    )
    {
        PlanRow plan = shelf.Find(access, id);
        return TypedResults.Ok(PlanAnswers.Document(plan, shelf.VersionText(plan, number), access, reads));
    }

    private static async Task<IResult> Compare(
        string id,
        long before,
        long after,
        HttpContext http,
        Access access,
        PatientReads reads,
        [FromServices] PlanShelf shelf,
        [FromServices] ComputeGate gate
    )
    {
        PlanRow plan = shelf.Find(access, id);
        (string first, string second) = (shelf.VersionText(plan, before), shelf.VersionText(plan, after));
        (ComparedPlans compared, DateTimeZone zone) = await gate.RunAsync(
            _ => Compared(first, second),
            http.RequestAborted
        );
        foreach (PersonToCall call in compared.Calls)
            reads.Add(plan.BranchId, call.Patient?.Value);
        return TypedResults.Ok(ComparisonJson.Of(compared, zone, access.SeesNames));
    }

    private static (ComparedPlans, DateTimeZone) Compared(string before, string after)
    {
        PlanDocument second = PlanText.Document(after);
        return (ComparePlans.Run(PlanText.Document(before), second), second.Request.Agency.TimeZone);
    }

    private static async Task<IResult> MoveAsync(
        string id,
        Access access,
        IfMatch match,
        HttpContext http,
        PlanShelf shelf,
        Func<Access, PlanRow, Task<PlanRow>> move
    )
    {
        PlanRow plan = shelf.Find(access, id);
        match.Demand(plan.Version);
        PlanRow now = await move(access, plan);
        http.Response.SetVersion(now.Version);
        return TypedResults.Ok(shelf.View(now));
    }
}
