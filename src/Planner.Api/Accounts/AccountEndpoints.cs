using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Accounts of people; managers only.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder accounts = routes
            .MapGroup("/v1/accounts")
            .WithTags("Access")
            .Allow(Permission.ManageAccounts);
        accounts.MapGet("", List).WithSummary("Accounts of people.").Produces<PageView<AccountView>>();
        accounts
            .MapPost("", Make)
            .WithSummary("Makes an account of a person.")
            .Accepts<AccountBody>("application/json")
            .Produces<AccountView>(201)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.AlreadyThere, ProblemCatalogue.UnknownReference)
            .Idempotent();
        accounts
            .MapGet("{id}", Read)
            .WithSummary("An account.")
            .Produces<AccountView>()
            .WithProblems(ProblemCatalogue.Unknown);
        accounts
            .MapPatch("{id}", Change)
            .WithSummary("Changes an account; a new password or the end of its use signs the person out everywhere.")
            .Accepts<AccountChangeBody>("application/json")
            .Produces<AccountView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.BadInput, ProblemCatalogue.LastManager)
            .Changes();
    }

    private static PageView<AccountView> List(
        HttpContext context,
        Access access,
        Page page,
        [FromServices] AccountDesk desk
    ) => page.Answer(context, desk.List(access, AccountRow.Person, page), row => [row.Id], AccountView.Of);

    private static async Task<IResult> Make(
        HttpContext context,
        Access access,
        [FromServices] AccountDesk desk,
        [FromServices] SubmittedBody body,
        [FromServices] Passwords passwords
    )
    {
        JsonCursor root = await body.CursorAsync(context.Request);
        Role role = root.Required("role")?.Choice<Role>() ?? Role.Analyst;
        AccountRow row = AccountReader.Reach(root, AccountReader.Person(root, role, passwords));
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        AccountRow made = await desk.MakeAsync(access, row);
        context.Response.SetVersion(made.Version);
        return TypedResults.Created($"/v1/accounts/{made.Id}", AccountView.Of(made));
    }

    private static IResult Read(string id, HttpContext context, Access access, [FromServices] AccountDesk desk)
    {
        AccountRow row = desk.Find(access, AccountRow.Person, id);
        context.Response.SetVersion(row.Version);
        return TypedResults.Ok(AccountView.Of(row));
    }

    private static async Task<IResult> Change(
        string id,
        HttpContext context,
        Access access,
        IfMatch match,
        [FromServices] AccountDesk desk,
        [FromServices] SubmittedBody body,
        [FromServices] Passwords passwords
    )
    {
        AccountRow before = desk.Find(access, AccountRow.Person, id);
        match.Demand(before.Version);
        JsonCursor root = await body.CursorAsync(context.Request);
        AccountRow after = AccountReader.Reach(root, before) with
        {
            Name = root.Optional("name")?.Text() ?? before.Name,
            Disabled = root.Optional("disabled")?.Flag() is { } off ? (off ? 1 : 0) : before.Disabled,
        };
        string? password = root.Optional("password") is { } field ? Passwords.Read(field) : null;
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        if (password is not null)
            after = after with { Secret = passwords.Hash(password) };
        AccountRow made = await desk.ChangeAsync(access, before, after);
        context.Response.SetVersion(made.Version);
        return TypedResults.Ok(AccountView.Of(made));
    }
}
