using NodaTime;
using Planner.Api;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Proposals for people: what each costs, whom to call, what changes, what to do next.</summary>
internal sealed class RepairTables(Terminal terminal, DateTimeZone zone)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    /// <param name="proof">Null where none was asked for.</param>
    public void Write(RemainingDay day, RepairOutcome outcome, IReadOnlyList<RepairFile> files, RepairProof? proof)
    {
        Line(
            $"At {RepairWords.Time(day.Now, zone)}: {day.Request.Visits.Count} visits are open, {day.Disturbed.Count} are disturbed."
        );
        if (outcome.Proposals.Count > 0)
            _console.Write(Summary(outcome));
        for (var i = 0; i < outcome.Proposals.Count; i++)
            Write(outcome.Proposals[i], files.ElementAtOrDefault(i), $"proposal {i + 1}");
        if (outcome.Cheapest is { } offer)
            Line(
                $"With {offer.People} people to call and starts moved by up to {RepairWords.Minutes(offer.Shift)} min more would be served."
            );
        if (proof is not null)
            Write(proof);
        Line($"{Next(outcome, files)}");
    }

    private void Write(RepairProof proof)
    {
        Line($"{RepairProofWords.Of(proof)}");
        if (proof is { Verdict: ProofVerdict.Improved, Best: { } better })
            Write(better, null, "the better repair");
    }

    private void Write(RepairProposal proposal, RepairFile? file, string title)
    {
        if (proposal.Changes.Count > 0)
            _console.Write(Changes(proposal, title));
        foreach (PersonToCall call in proposal.Calls)
            Line($"  call {call.Name}: {call.Why}");
        foreach (LostVisit lost in proposal.Bumped)
            Line($"  {lost.Visit} gives way to {string.Join(", ", lost.For)}.");
        foreach (LostVisit lost in proposal.Lost)
            Line($"  nobody makes {lost.Visit} of {lost.Patient}{(lost.Mandatory ? "" : " (optional)")}.");
        foreach (Violation violation in file?.Violations ?? [])
            Line($"  the whole day breaks {violation.Rule}: {violation.Message}");
    }

    private static Table Summary(RepairOutcome outcome)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns(
            "proposal",
            "best at",
            "to call",
            "changes",
            "not served",
            "driving min",
            "overtime min",
            "furthest shift min",
            "cost"
        );
        foreach ((int index, RepairProposal proposal) in outcome.Proposals.Index())
            AddRow(
                table,
                $"{index + 1}",
                RepairWords.Kinds(proposal),
                $"{proposal.Calls.Count}",
                $"{proposal.Changes.Count}",
                $"{proposal.Lost.Count + proposal.Bumped.Count}",
                RepairWords.Minutes(proposal.Driving),
                RepairWords.Minutes(proposal.Overtime),
                RepairWords.Minutes(proposal.LargestShift),
                FormattableString.Invariant($"{proposal.Cost:0.##}")
            );
        return table;
    }

    private Table Changes(RepairProposal proposal, string title)
    {
        Table table = new Table().Border(TableBorder.Rounded).Title(title);
        table.AddColumns("visit", "from", "to", "notify", "why");
        foreach (PlanChange change in proposal.Changes)
            AddRow(
                table,
                change.Visit.Value,
                Place(change.FromClinician, change.FromStart),
                Place(change.ToClinician, change.ToStart),
                string.Join(", ", change.Notify),
                change.Why
            );
        return table;
    }

    private string Place(ClinicianId? clinician, Instant? start) =>
        clinician is { } who ? $"{who} {RepairWords.Time(start, zone)}" : "-";

    private static string Next(RepairOutcome outcome, IReadOnlyList<RepairFile> files)
    {
        if (outcome.Proposals.Count == 0)
            return "Nothing fits into the budget. Next: allow more people or a larger shift.";
        return files.Count == 0
            ? "Nothing was written. Next: the same with --out DIR, then planner check the proposal you choose."
            : $"Next: planner check {files[0].Path}, call, and publish it.";
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
