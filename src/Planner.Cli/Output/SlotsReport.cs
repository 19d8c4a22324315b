using System.Globalization;
using NodaTime;
using Planner.Api;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>The best slots for a visit, for people.</summary>
internal sealed class SlotsReport(Terminal terminal, PlanRequest request)
{
    public void Write(string visit, SlotAnswer answer, string path)
    {
        if (answer.Offers.Count == 0)
            WriteChains(visit, answer.Chains, path);
        else
            WriteOffers(visit, answer.Offers);
    }

    private void WriteChains(string visit, IReadOnlyList<ChainOffer> chains, string path)
    {
        if (chains.Count == 0)
        {
            terminal.Out.WriteLine(
                $"Nobody can add {visit}, not even with one or two visits moved to others. Next: planner explain {path}."
            );
            return;
        }

        terminal.Out.WriteLine($"Nobody can add {visit} as the plan stands.");
        foreach (string line in new ChainLines(request).Of(chains))
            terminal.Out.WriteLine(line);
        terminal.Out.WriteLine(
            $"Next: call those of the first line, then offer {Shown(chains[0].Start)} to the patient of {visit}."
        );
    }

    private void WriteOffers(string visit, IReadOnlyList<SlotOffer> offers)
    {
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

    private string Shown(Instant moment) =>
        moment
            .InZone(request.Agency.TimeZone)
            .ToString(
                request.From == request.To ? "HH':'mm" : "uuuu'-'MM'-'dd' 'HH':'mm",
                CultureInfo.InvariantCulture
            );
}
