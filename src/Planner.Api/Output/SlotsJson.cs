using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>The best slots for a visit as one JSON document.</summary>
internal static class SlotsJson
{
    public static JsonObject Of(PlanRequest request, string visit, SlotAnswer answer) =>
        new()
        {
            ["visit"] = visit,
            ["slots"] = JsonParts.Each(answer.Offers, offer => Of(offer, request.Agency.TimeZone)),
            ["chains"] = new ChainLines(request).Json(answer.Chains),
        };

    private static JsonObject Of(SlotOffer offer, DateTimeZone zone) =>
        new()
        {
            ["rank"] = offer.Rank,
            ["grade"] = JsonChoice.Name(offer.Grade),
            ["clinicians"] = FillJson.Ids(offer.Clinicians),
            ["start"] = JsonTimes.Write(offer.Start, zone),
            ["continuity"] = JsonChoice.Name(offer.Continuity),
            ["addedMinutes"] = offer.AddedMinutes,
            ["addedTravelMinutes"] = decimal.Round(offer.AddedTravelMinutes, 2),
            ["moved"] = FillJson.Moves(offer.Moved, zone),
        };
}
