using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>The best slots for a visit, for people and as a document.</summary>
internal sealed class SlotsReport(Terminal terminal, PlanRequest request)
{
    public JsonObject Json(string visit, IReadOnlyList<SlotOffer> offers) =>
        new() { ["visit"] = visit, ["slots"] = new JsonArray([.. offers.Select(Json)]) };

    public void Write(string visit, IReadOnlyList<SlotOffer> offers, string path)
    {
        if (offers.Count == 0)
        {
            terminal.Out.WriteLine($"Nobody can add {visit} without moving others. Next: planner explain {path}.");
            return;
        }
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns("", "grade", "clinician", "start", "cost", "driving", "moves");
        foreach (SlotOffer offer in offers)
            table.AddRow(
                offer.Rank.ToString(CultureInfo.InvariantCulture),
                JsonChoice.Name(offer.Grade),
                Markup.Escape(string.Join(", ", offer.Clinicians)),
                Shown(offer.Start),
                FormattableString.Invariant($"{offer.AddedMinutes:0.#}"),
                FormattableString.Invariant($"{offer.AddedTravelMinutes:0.#}"),
                Markup.Escape(string.Join(", ", offer.Moved.Select(m => $"{m.Visit} to {Shown(m.To)}")))
            );
        terminal.Tables().Write(table);
        terminal.Out.WriteLine($"Next: offer the first slot, {Shown(offers[0].Start)}, to the patient of {visit}.");
    }

    private JsonObject Json(SlotOffer offer)
    {
        DateTimeZone zone = request.Agency.TimeZone;
        return new JsonObject
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

    private string Shown(Instant moment) =>
        moment
            .InZone(request.Agency.TimeZone)
            .ToString(
                request.From == request.To ? "HH':'mm" : "uuuu'-'MM'-'dd' 'HH':'mm",
                CultureInfo.InvariantCulture
            );
}
