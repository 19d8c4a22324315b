using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>Who would fit if others changed their clinician: a line an offer, and as JSON.</summary>
internal sealed class ChainLines(PlanRequest request)
{
    public IEnumerable<string> Of(IReadOnlyList<ChainOffer> offers) => offers.Select(Line);

    public JsonArray Json(IReadOnlyList<ChainOffer> offers) => new([.. offers.Select(Json)]);

    private string Line(ChainOffer offer) =>
        FormattableString.Invariant(
            $"{offer.Rank}. {offer.Visit} fits {string.Join(", ", offer.Clinicians)} at {Shown(offer.Start)} for {offer.AddedMinutes:0.#} min of cost if {string.Join(" and ", offer.Moves.Select(Move))}{Others(offer)}; call {string.Join(", ", Calls(offer))}."
        );

    private string Move(ChainMove move) =>
        $"{move.Visit} moves from {move.From} to {move.By} at {Shown(move.To)}"
        + (move.At == move.To ? "" : $" instead of {Shown(move.At)}");

    private static string Others(ChainOffer offer) =>
        offer.Moved.Count switch
        {
            0 => "",
            1 => ", one other start shifts",
            var count => FormattableString.Invariant($", {count} other starts shift"),
        };

    private static IEnumerable<string> Calls(ChainOffer offer) =>
        offer.Patients.Select(p => p.Value).Concat(offer.Staff.Select(c => c.Value));

    private JsonObject Json(ChainOffer offer)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return new JsonObject
        {
            ["rank"] = offer.Rank,
            ["visit"] = offer.Visit.Value,
            ["clinicians"] = FillJson.Ids(offer.Clinicians),
            ["start"] = JsonTimes.Write(offer.Start, zone),
            ["addedMinutes"] = offer.AddedMinutes,
            ["moves"] = new JsonArray([
                .. offer.Moves.Select(m => new JsonObject
                {
                    ["visit"] = m.Visit.Value,
                    ["patient"] = m.Patient.Value,
                    ["fromClinician"] = m.From.Value,
                    ["toClinician"] = m.By.Value,
                    ["from"] = JsonTimes.Write(m.At, zone),
                    ["to"] = JsonTimes.Write(m.To, zone),
                }),
            ]),
            ["moved"] = FillJson.Moves(offer.Moved, zone),
            ["patientsToCall"] = new JsonArray([.. offer.Patients.Select(p => (JsonNode)p.Value)]),
            ["cliniciansToCall"] = FillJson.Ids(offer.Staff),
        };
    }

    private string Shown(Instant moment) =>
        moment
            .InZone(request.Agency.TimeZone)
            .ToString(
                request.From == request.To ? "HH':'mm" : "uuuu'-'MM'-'dd' 'HH':'mm",
                CultureInfo.InvariantCulture
            );
}
