using Microsoft.AspNetCore.Mvc;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Requests for visits on their way to becoming visits.</summary>
internal static class IntakeEndpoints
{
    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder request = routes.MapGroup("/v1/requests/{id}").WithTags("Visits");
        request
            .MapPost("intake", CheckAsync)
            .WithSummary("Holds a request against its visit type: asks back, awaits approval, or makes the visit.")
            .Produces<IntakeView>()
            .WithProblems(
                ProblemCatalogue.BadInput,
                ProblemCatalogue.Unknown,
                ProblemCatalogue.RequestDecided,
                ProblemCatalogue.AlreadyThere
            )
            .Allow(Permission.ChangeAgency)
            .Idempotent();
        request
            .MapPost("approval", DecideAsync)
            .WithSummary("Approves or declines a request that awaits it; an approved one becomes a visit.")
            .Accepts<ApprovalBody>("application/json")
            .Produces<IntakeView>()
            .WithProblems(
                ProblemCatalogue.BadInput,
                ProblemCatalogue.Unknown,
                ProblemCatalogue.RequestDecided,
                ProblemCatalogue.AlreadyThere
            )
            .Allow(Permission.ApproveRequests)
            .Idempotent();
    }

    private static async Task<IResult> CheckAsync(
        string id,
        HttpContext http,
        Access access,
        ReasonQuery reason,
        [FromQuery] string? branch,
        [FromServices] IntakeDesk desk
    ) => Told(http, await desk.CheckAsync(access, branch, id, reason.Text));

    private static async Task<IResult> DecideAsync(
        string id,
        HttpContext http,
        Access access,
        [FromQuery] string? branch,
        [FromServices] SubmittedBody body,
        [FromServices] IntakeDesk desk
    )
    {
        if (!SubmittedBody.IsJson(http.Request))
            return new Problem(ProblemCatalogue.WrongType);
        using MemoryStream bytes = await body.ReadAsync(http.Request);
        JsonCursor root = JsonInput.Parse(bytes.ToArray(), "body", body.Limits);
        bool isApproved = root.Required("approved")?.Flag() ?? false;
        string? text = root.Optional("text")?.Text();
        if (!isApproved && text is null && root.Mistakes.All.Count == 0)
            root.Mistakes.Add("text", "nothing", "A request is not declined without a word.", "Say why in \"text\".");
        root.Mistakes.ThrowIfAny();
        return Told(
            http,
            isApproved
                ? await desk.ApproveAsync(access, branch, id, text)
                : await desk.DeclineAsync(access, branch, id, text!)
        );
    }

    private static IResult Told(HttpContext http, IntakeView view)
    {
        http.Response.SetVersion(view.Request.Version);
        return TypedResults.Ok(view);
    }
}
