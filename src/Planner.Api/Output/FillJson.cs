using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;
using Planner.Orders;

namespace Planner.Api;

/// <summary>Ranked slots as one JSON document.</summary>
internal static class FillJson
{
    public static JsonObject Of(FillAnswer answer)
    {
        DateTimeZone zone = answer.Request.Agency.TimeZone;
        return new JsonObject
        {
            ["at"] = JsonTimes.Write(answer.At, zone),
            ["waiting"] = answer.Waiting,
            ["waitingForOtherDays"] = answer.Elsewhere,
            ["slots"] = new JsonArray([.. answer.Slots.Select(s => Of(s, answer.Request))]),
        };
    }

    public static JsonArray Moves(IReadOnlyList<MovedStart> moved, DateTimeZone zone) =>
        new([
            .. moved.Select(m => new JsonObject
            {
                ["visit"] = m.Visit.Value,
                ["from"] = JsonTimes.Write(m.From, zone),
                ["to"] = JsonTimes.Write(m.To, zone),
            }),
        ]);

    public static JsonArray Ids(IEnumerable<ClinicianId> ids) => new([.. ids.Select(id => (JsonNode)id.Value)]);

    private static JsonObject Of(RankedSlot ranked, PlanRequest request)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return new()
        {
            ["clinician"] = ranked.Slot.Clinician.Value,
            ["shift"] = ranked.Slot.Shift.Value,
            ["from"] = JsonTimes.Write(ranked.Slot.From, zone),
            ["to"] = JsonTimes.Write(ranked.Slot.To, zone),
            ["fitting"] = ranked.Fitting,
            ["held"] = new JsonArray([.. ranked.Held.Select(id => (JsonNode)id.Value)]),
            ["candidates"] = new JsonArray([.. ranked.Candidates.Select(c => Of(c, zone))]),
            ["outreach"] = new JsonArray([.. ranked.Outreach.Select(o => Of(o, zone))]),
            ["chains"] = new ChainLines(request).Json(ranked.Chains),
        };
    }

    private static JsonObject Of(FillCandidate candidate, DateTimeZone zone) =>
        new()
        {
            ["rank"] = candidate.Rank,
            ["entry"] = candidate.Entry.Id.Value,
            ["patient"] = candidate.Entry.Patient.Value,
            ["clinicians"] = Ids(candidate.Clinicians),
            ["start"] = JsonTimes.Write(candidate.Start, zone),
            ["slackDays"] = candidate.SlackDays,
            ["clock"] = candidate.Clock is { } clock ? Of(clock, zone) : null,
            ["continuity"] = JsonChoice.Name(candidate.Continuity),
            ["addedMinutes"] = candidate.AddedMinutes,
            ["addedTravelMinutes"] = decimal.Round(candidate.AddedTravelMinutes, 2),
            ["priority"] = candidate.Entry.Priority,
            ["declines"] = candidate.Entry.Declines.Count,
            ["moved"] = Moves(candidate.Moved, zone),
            ["reasons"] = new JsonArray([.. candidate.Reasons.Select(r => (JsonNode)r)]),
        };

    private static JsonObject Of(OpenClock clock, DateTimeZone zone) =>
        new()
        {
            ["rule"] = clock.Rule.Id,
            ["title"] = clock.Rule.Title,
            ["citation"] = clock.Rule.Citation,
            ["lastPermitted"] = JsonTimes.Write(clock.LastPermitted, zone),
        };

    private static JsonObject Of(OutreachStep step, DateTimeZone zone) =>
        new()
        {
            ["rank"] = step.Rank,
            ["entry"] = step.Entry.Value,
            ["offerAt"] = JsonTimes.Write(step.OfferAt, zone),
            ["holdUntil"] = JsonTimes.Write(step.HoldUntil, zone),
            ["next"] = step.Next?.Value,
        };
}
