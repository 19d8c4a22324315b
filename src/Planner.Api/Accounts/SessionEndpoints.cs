using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>The own session: sign in, who am I, new password, sign out.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder session = routes.MapGroup("/v1/session").WithTags("Access");
        session
            .MapPost("", Enter)
            .WithSummary("Signs in with login and password; sets the cookie of the session.")
            .Accepts<SessionBody>("application/json")
            .Produces<SessionView>()
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.WrongPassword, ProblemCatalogue.RateLimited)
            .AllowAnyone();
        session
            .MapGet("", (HttpContext context, Access access) => Show(context, access))
            .WithSummary("Who is signed in, what that one may do, and the token to send with changes.")
            .Produces<SessionView>()
            .Allow(Permission.OwnSession);
        session
            .MapDelete("", Leave)
            .WithSummary("Signs out.")
            .Produces(204)
            .WithProblems(ProblemCatalogue.NoSession)
            .Allow(Permission.OwnSession);
        session
            .MapPut("password", ChangePassword)
            .WithSummary("Sets one's own password; ends every other session of the account.")
            .Accepts<PasswordBody>("application/json")
            .Produces(204)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.WrongPassword, ProblemCatalogue.NoSession)
            .Allow(Permission.OwnSession);
    }

    internal static IResult Show(HttpContext context, Access access) =>
        TypedResults.Ok(SessionView.Of(access, context.Features.Get<SignedIn>()));

    /// <exception cref="ProblemException">The request came with a key.</exception>
    internal static SignedIn Own(HttpContext context) =>
        context.Features.Get<SignedIn>() ?? throw new ProblemException(ProblemCatalogue.NoSession);

    private static async Task<IResult> Enter(
        HttpContext context,
        [FromServices] SubmittedBody body,
        [FromServices] SessionDesk desk
    )
    {
        JsonCursor root = await body.CursorAsync(context.Request);
        string login = AccountReader.Login(root.Required("login"));
        string password = root.Required("password")?.Text() ?? "";
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        return await desk.StartAsync(context, desk.Enter(context, login, password));
    }

    private static async Task<IResult> Leave(HttpContext context, Access access, [FromServices] PlannerStore store)
    {
        SignedIn own = Own(context);
        await store.WriteAsync(access.Author(), change => change.Sessions.End(own.Session));
        SessionCookie.Clear(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ChangePassword(
        HttpContext context,
        Access access,
        [FromServices] SubmittedBody body,
        [FromServices] SessionDesk desk,
        [FromServices] Passwords passwords,
        [FromServices] PlannerStore store
    )
    {
        SignedIn own = Own(context);
        JsonCursor root = await body.CursorAsync(context.Request);
        string current = root.Required("current")?.Text() ?? "";
        string password = Passwords.Read(root.Required("password"));
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        AccountRow account = desk.Enter(context, own.Account.Login ?? "", current);
        string hash = passwords.Hash(password);
        await store.WriteAsync(
            access.Author(),
            change =>
            {
                change.Accounts.Update(account with { Secret = hash }, "password");
                change.Sessions.EndAll(account.Id, but: own.Session.Id);
            }
        );
        return TypedResults.NoContent();
    }
}
