using Microsoft.AspNetCore.Mvc;
using Planner.Coordination;
using Planner.Store;
using SlotOffer = Planner.Store.SlotOffer;

namespace Planner.Api;

/// <summary>Offers of open slots to those who wait: one winner each.</summary>
internal static class OfferEndpoints
{
    private const int Week = 7 * 24 * 60;

    public static void MapOffers(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder offers = routes.MapGroup("/v1/offers").WithTags("Coordination");
        offers
            .MapPost("", Open)
            .WithSummary("Offers an open slot of a plan to the waitlist, with whom to ask in which order.")
            .Produces<OfferView>(201)
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.BadInput, ProblemCatalogue.OfferUnsuitable)
            .Allow(Permission.Coordinate)
            .Idempotent();
        offers
            .MapGet("", List)
            .WithSummary("Offers of a plan, oldest first: ?plan=.")
            .Produces<IReadOnlyList<OfferView>>()
            .WithProblems(ProblemCatalogue.UnknownPlan, ProblemCatalogue.BadQuery)
            .Allow(Permission.Coordinate);
        offers
            .MapGet("{id}", Read)
            .WithSummary("An offer.")
            .Produces<OfferView>()
            .WithProblems(ProblemCatalogue.Unknown)
            .Allow(Permission.Coordinate);
        offers
            .MapPost("{id}/accept", Accept)
            .WithSummary(
                "Takes the slot for an entry of the waitlist; whoever comes second is told what else there is."
            )
            .Accepts<AcceptBody>("application/json")
            .Produces<TakenView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.OfferTaken, ProblemCatalogue.OfferUnsuitable)
            .Allow(Permission.Coordinate);
        offers
            .MapPost("{id}/withdraw", Withdraw)
            .WithSummary("Takes an open slot back.")
            .Produces<OfferView>()
            .WithProblems(ProblemCatalogue.Unknown, ProblemCatalogue.OfferTaken)
            .Allow(Permission.Coordinate);
    }

    private static async Task<IResult> Open(
        OfferBody body,
        HttpContext http,
        Access access,
        [FromServices] PlanShelf shelf,
        [FromServices] OfferDesk desk
    )
    {
        if (body.Plan is null || body.Slot is null)
            return new Problem(ProblemCatalogue.BadRequest, "\"plan\" and \"slot\" are needed.");
        if (body is not { Top: null or (>= 1 and <= 200), Minutes: null or (>= 1 and <= Week) })
            return new Problem(ProblemCatalogue.BadRequest, "top is from 1 to 200, minutes from 1 to a week.");
        if (body.MaxShift is < 0 or > 1440)
            return new Problem(ProblemCatalogue.BadRequest, "maxShift is from 0 to 1440 minutes.");
        FillQuestion question = new()
        {
            Slot = body.Slot,
            Top = body.Top ?? 5,
            MaxShiftMinutes = body.MaxShift ?? 15,
        };
        SlotOffer made = await desk.OpenAsync(
            access,
            shelf.Find(access, body.Plan),
            question,
            TimeSpan.FromMinutes(body.Minutes ?? 60),
            http.RequestAborted
        );
        return TypedResults.Created($"/v1/offers/{made.Id}", OfferView.Of(made, made.CreatedAt));
    }

    private static IResult List(
        [FromQuery] string? plan,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] PlanShelf shelf
    )
    {
        if (plan is null)
            return new Problem(ProblemCatalogue.BadQuery, "plan names the plan whose offers are listed.");
        PlanRow row = shelf.Find(access, plan);
        return TypedResults.Ok(
            store.Read(reader =>
                reader.Offers.Of(access.Scope, row.Id).Select(o => OfferView.Of(o, reader.Now)).ToArray()
            )
        );
    }

    private static IResult Read(string id, Access access, [FromServices] PlannerStore store) =>
        TypedResults.Ok(OfferView.Of(Find(store, access, id), store.Read(reader => reader.Now)));

    private static async Task<IResult> Accept(
        string id,
        AcceptBody body,
        HttpContext http,
        Access access,
        [FromServices] PlannerStore store,
        [FromServices] OfferDesk desk
    )
    {
        if (body.Entry is null)
            return new Problem(ProblemCatalogue.BadRequest, "\"entry\" names the entry of the waitlist.");
        try
        {
            (SlotOffer offer, PlanRow plan) = await desk.AcceptAsync(
                access,
                Find(store, access, id),
                body,
                http.RequestAborted
            );
            http.Response.SetVersion(plan.Version);
            return TypedResults.Ok(new TakenView(offer.Id, body.Entry, plan.Id, plan.Head, plan.Version));
        }
        catch (OfferLostException lost)
        {
            return new Problem(lost.View(store.Read(reader => reader.Now)));
        }
    }

    private static async Task<IResult> Withdraw(string id, Access access, [FromServices] PlannerStore store)
    {
        SlotOffer offer = Find(store, access, id);
        bool done = await store.WriteAsync(access.Author(), change => change.Offers.Withdraw(offer.Id));
        return done
            ? TypedResults.Ok(OfferView.Of(Find(store, access, id), offer.CreatedAt))
            : new Problem(ProblemCatalogue.OfferTaken);
    }

    private static SlotOffer Find(PlannerStore store, Access access, string id) =>
        store.Read(reader => reader.Offers.Find(access.Scope, id))
        ?? throw new ProblemException(ProblemCatalogue.Unknown);
}
