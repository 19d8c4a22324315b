using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>First start: the first manager. There is no default password.</summary>
internal static class SetupEndpoints
{
    public static void MapSetup(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder setup = routes.MapGroup("/v1/setup").WithTags("Access").AllowAnyone();
        setup
            .MapGet(
                "",
                (Access? access, [FromServices] SetupDesk desk) =>
                    TypedResults.Ok(new SetupView(desk.IsNeeded, access is not null, false))
            )
            .WithSummary("Whether the first manager is still to be made.");
        setup
            .MapPost("", Make)
            .WithSummary("Makes the first manager, once, with the code that the service prints at its start; signs in.")
            .Accepts<SetupBody>("application/json")
            .Produces<SessionView>(201)
            .WithProblems(
                ProblemCatalogue.BadInput,
                ProblemCatalogue.WrongSetupCode,
                ProblemCatalogue.SetupDone,
                ProblemCatalogue.RateLimited
            );
    }

    private static async Task<IResult> Make(
        HttpContext context,
        [FromServices] SetupDesk desk,
        [FromServices] SubmittedBody body,
        [FromServices] Passwords passwords,
        [FromServices] SessionDesk sessions
    )
    {
        JsonCursor root = await body.CursorAsync(context.Request);
        string code = root.Required("code")?.Text() ?? "";
        AccountRow manager = AccountReader.Person(root, Role.Manager, passwords) with { Id = "manager" };
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        if (!desk.IsNeeded)
            return new Problem(ProblemCatalogue.SetupDone);
        sessions.Try(context, "set-up", ProblemCatalogue.WrongSetupCode, () => desk.IsCode(code));
        return await sessions.StartAsync(context, await desk.MakeAsync(manager), 201);
    }
}
