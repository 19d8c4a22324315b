using System.Globalization;
using NodaTime;
using Planner.Api;
using Planner.Coordination;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Ranked slots for people: a table a slot, then what to do next.</summary>
internal sealed class FillTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(FillAnswer answer, string path)
    {
        if (answer.Request.Waitlist.Count == 0)
            terminal.Out.WriteLine(
                "Nobody waits: the plan's request has no waitlist. Next: add \"waitlist\" to the request."
            );
        else if (answer.Slots.Count == 0)
            terminal.Out.WriteLine(
                "No slot of half an hour is open. Next: planner slots PLAN --for ENTRY finds room all the same."
            );
        else
            WriteSlots(answer, path);
    }

    private void WriteSlots(FillAnswer answer, string path)
    {
        Dictionary<PatientId, string> patients = answer.Request.Patients.ToDictionary(p => p.Id, p => p.Name);
        RankedSlot[] fitted = [.. answer.Slots.Where(s => s.Candidates.Count > 0)];
        foreach (RankedSlot slot in fitted)
            _console.Write(TableOf(slot, answer.Request, patients));
        foreach (RankedSlot slot in answer.Slots.Where(s => s.Chains.Count > 0))
            WriteChains(slot, answer.Request);
        int empty = answer.Slots.Count - fitted.Length;
        terminal.Out.WriteLine(
            FormattableString.Invariant(
                $"{answer.Slots.Count} open slots, {empty} that nobody fits; {answer.Waiting} wait for these days, {answer.Elsewhere} for others."
            )
        );
        if (fitted.Length > 0 && fitted[0].Outreach is [var first, ..])
            terminal.Out.WriteLine(
                $"Next: offer the slot of {fitted[0].Slot.Clinician} to {first.Entry} until {Time(first.HoldUntil, answer.Request)}, or planner slots {path} --for {first.Entry}."
            );
    }

    private void WriteChains(RankedSlot slot, PlanRequest request)
    {
        terminal.Out.WriteLine(
            $"Nobody fits the slot of {slot.Slot.Clinician} as the plan stands. With others moved to other clinicians:"
        );
        foreach (string line in new ChainLines(request).Of(slot.Chains))
            terminal.Out.WriteLine(line);
    }

    private static Table TableOf(RankedSlot slot, PlanRequest request, Dictionary<PatientId, string> patients)
    {
        string clinician = request.Clinicians.First(c => c.Id == slot.Slot.Clinician).Name;
        string held =
            slot.Held.Count == 0 ? "" : FormattableString.Invariant($", {slot.Held.Count} with an open offer");
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .Title(
                new TableTitle(
                    Markup.Escape(
                        FormattableString.Invariant(
                            $"{slot.Slot.Clinician} {clinician}, {Day(slot.Slot.From, request)}{Time(slot.Slot.From, request)}-{Time(slot.Slot.To, request)}: {slot.Fitting} fit{held}"
                        )
                    )
                )
            )
            .AddColumns("", "entry", "patient", "start", "cost", "why", "ask");
        foreach (FillCandidate candidate in slot.Candidates)
            table.AddRow(
                new Text(candidate.Rank.ToString(CultureInfo.InvariantCulture)),
                new Text(candidate.Entry.Id.Value),
                new Text(patients[candidate.Entry.Patient]),
                new Text(Time(candidate.Start, request)),
                new Text(FormattableString.Invariant($"{candidate.AddedMinutes:0.#}")),
                new Text(string.Join("; ", candidate.Reasons)),
                new Text(Ask(slot, candidate, request))
            );
        return table;
    }

    private static string Ask(RankedSlot slot, FillCandidate candidate, PlanRequest request) =>
        slot.Outreach.FirstOrDefault(o => o.Rank == candidate.Rank) is { } step
            ? $"{Time(step.OfferAt, request)}-{Time(step.HoldUntil, request)}"
            : "too late";

    private static string Time(Instant moment, PlanRequest request) =>
        moment.InZone(request.Agency.TimeZone).ToString("HH':'mm", CultureInfo.InvariantCulture);

    private static string Day(Instant moment, PlanRequest request) =>
        request.From == request.To
            ? ""
            : moment.InZone(request.Agency.TimeZone).ToString("uuuu'-'MM'-'dd' '", CultureInfo.InvariantCulture);
}
