using Microsoft.AspNetCore.Mvc;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Whom of the waitlist a slot suits, and when somebody could be visited.</summary>
internal static class FillEndpoints
{
    public static void MapFills(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder plan = routes.MapGroup("/v1/plans/{id}").WithTags("Coordination");
        plan.MapPost("/fills", Fill)
            .WithSummary("Per open slot (or ?slot=C006@13:00-14:30) whom to ask first; an orders document may be sent.")
            .Produces<object>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet, ProblemCatalogue.BadInput)
            .Allow(Permission.Coordinate);
        plan.MapGet("/slots", Slots)
            .WithSummary("The best slots for an entry of the waitlist or a visit left out: ?for=W012.")
            .Produces<object>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.NoPlanYet, ProblemCatalogue.BadInput)
            .Allow(Permission.Coordinate);
    }

    private static async Task<IResult> Fill(
        string id,
        [FromQuery] string? slot,
        [FromQuery] string? top,
        [FromQuery] string? maxShift,
        HttpRequest request,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] SubmittedBody body,
        [FromServices] FillDesk desk
    )
    {
        PlanDocument document = shelf.HeadFor(access, id);
        if (SubmittedBody.Has(request) && !SubmittedBody.IsJson(request))
            return new Problem(ProblemCatalogue.WrongType);
        FillQuestion question = new()
        {
            Slot = slot,
            Top = (int)QueryValue.Whole("top", top, 5, 1, 1000),
            MaxShiftMinutes = (int)QueryValue.Whole("maxShift", maxShift, 15, 0, 1440),
            Orders = SubmittedBody.Has(request) ? Orders(await body.ReadAsync(request), body.Limits) : null,
        };
        return TypedResults.Ok(
            FillJson.Of(await desk.FillAsync(document, question, request.HttpContext.RequestAborted))
        );
    }

    private static async Task<IResult> Slots(
        string id,
        [FromQuery(Name = "for")] string? visit,
        [FromQuery] string? top,
        [FromQuery] string? maxShift,
        HttpContext http,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] FillDesk desk
    )
    {
        if (visit is null)
            return new Problem(ProblemCatalogue.BadQuery, "for names an entry of the waitlist or a visit left out.");
        PlanDocument document = shelf.HeadFor(access, id);
        SlotAnswer answer = await desk.SlotsAsync(
            document,
            visit,
            (int)QueryValue.Whole("top", top, 5, 1, 1000),
            (int)QueryValue.Whole("maxShift", maxShift, 15, 0, 1440),
            http.RequestAborted
        );
        return TypedResults.Ok(SlotsJson.Of(document.Request, visit, answer));
    }

    private static OrdersDocument Orders(MemoryStream text, InputLimits limits) =>
        OrdersReader.Read(text, "body", limits) is var read && read.Mistakes.Count == 0
            ? read.Document
            : throw new InvalidInputException(OrdersReader.Read(text, "body", limits).Mistakes);
}
