using Microsoft.AspNetCore.Mvc;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Keys of other systems; managers only.</summary>
internal static class KeyEndpoints
{
    private const int MostDays = 3650;
    private const long DayInMilliseconds = 86_400_000;

    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder keys = routes.MapGroup("/v1/keys").WithTags("Access").Allow(Permission.ManageAccounts);
        keys.MapGet("", List).WithSummary("API keys, without their secrets.").Produces<PageView<AccountView>>();
        keys.MapPost("", Make)
            .WithSummary("Makes an API key; it is shown this once.")
            .Accepts<KeyBody>("application/json")
            .Produces<MadeKeyView>(201)
            .WithProblems(ProblemCatalogue.BadInput, ProblemCatalogue.UnknownReference)
            .Idempotent();
        keys.MapDelete("{id}", Revoke)
            .WithSummary("Revokes a key at once; it stays in the list.")
            .Produces(204)
            .WithProblems(ProblemCatalogue.Unknown)
            .Changes();
    }

    private static PageView<AccountView> List(
        HttpContext context,
        Access access,
        Page page,
        [FromServices] AccountDesk desk
    ) => page.Answer(context, desk.List(access, AccountRow.Key, page), row => [row.Id], AccountView.Of);

    private static async Task<IResult> Make(
        HttpContext context,
        Access access,
        [FromServices] AccountDesk desk,
        [FromServices] SubmittedBody body,
        [FromServices] TimeProvider time
    )
    {
        JsonCursor root = await body.CursorAsync(context.Request);
        string secret = KeySecret.Make();
        AccountRow row = new()
        {
            Kind = AccountRow.Key,
            Name = root.Required("name")?.Text() ?? "",
            Role = AccountReader.Word(Role.Integration),
            Secret = KeySecret.Hash(secret),
            ExpiresAt = root.Optional("days")?.Integer(1, MostDays) is { } days
                ? time.GetUtcNow().ToUnixTimeMilliseconds() + days * DayInMilliseconds
                : null,
        };
        row = AccountReader.Reach(root, row);
        root.RefuseUnknown();
        root.Mistakes.ThrowIfAny();
        AccountRow made = await desk.MakeAsync(access, row);
        return TypedResults.Created($"/v1/keys/{made.Id}", new MadeKeyView(AccountView.Of(made), secret));
    }

    private static async Task<IResult> Revoke(string id, Access access, IfMatch match, [FromServices] AccountDesk desk)
    {
        AccountRow before = desk.Find(access, AccountRow.Key, id);
        match.Demand(before.Version);
        if (before.Disabled == 0)
            await desk.ChangeAsync(access, before, before with { Disabled = 1 });
        return TypedResults.NoContent();
    }
}
