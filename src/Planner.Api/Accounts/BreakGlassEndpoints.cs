using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Break-glass: reach further for a while, with a reason; every action meanwhile is marked in the audit.</summary>
internal static class BreakGlassEndpoints
{
    private const int MostMinutes = 60;
    private const int UsualMinutes = 15;

    public static void MapBreakGlass(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder glass = routes
            .MapGroup("/v1/session/break-glass")
            .WithTags("Access")
            .Allow(Permission.BreakGlass);
        glass
            .MapPost("", Break)
            .WithSummary("Reaches every branch for up to 60 minutes, with a reason that the audit keeps.")
            .Accepts<BreakGlassBody>("application/json")
            .Produces<SessionView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.NoSession);
        glass
            .MapDelete("", Mend)
            .WithSummary("Ends the wider reach early.")
            .Produces<SessionView>()
            .WithProblems(ProblemCatalogue.NoSession);
    }

    private static async Task<IResult> Break(
        HttpContext context,
        Access access,
        [FromServices] SubmittedBody body,
        [FromServices] PlannerStore store
    )
    {
        SignedIn own = SessionEndpoints.Own(context);
        JsonCursor root = await body.CursorAsync(context.Request);
        string reason = root.Required("reason")?.Text().Trim() ?? "";
        if (reason.Length == 0 && root.Mistakes.All.Count == 0)
            root.Report("blanks", "A reason has words.", "Say why, for whoever reads the audit.");
        int minutes = root.Optional("minutes")?.Integer(1, MostMinutes) ?? UsualMinutes;
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return await SetAsync(context, access, store, own, reason, minutes);
    }

    private static Task<IResult> Mend(HttpContext context, Access access, [FromServices] PlannerStore store) =>
        SetAsync(context, access, store, SessionEndpoints.Own(context), null, 0);

    private static async Task<IResult> SetAsync(
        HttpContext context,
        Access access,
        PlannerStore store,
        SignedIn own,
        string? reason,
        int minutes
    )
    {
        SessionRow held = await store.WriteAsync(
            access.Author(reason),
            change =>
            {
                long? until = reason is null ? null : change.Now + minutes * 60_000L;
                change.Sessions.BreakGlass(own.Session, reason, until);
                return change.Sessions.Find(own.Session.Id)!;
            }
        );
        Access reach = access with { BreakGlassReason = held.BreakGlassReason };
        return TypedResults.Ok(SessionView.Of(reach, own with { Session = held }));
    }
}
