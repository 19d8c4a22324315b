using System.Globalization;
using Planner.Analysis;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>A what-if for people: measures, terms and clinicians side by side, visits by name, then the answer in one line each.</summary>
internal sealed class WhatIfTables(Terminal terminal, bool isMarginal = false)
{
    private const int MostVisits = 20;
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(WhatIfReport report, WhatIfFiles? files)
    {
        if (isMarginal)
            _console.Write(MarginalTable.Of(report.Outcomes));
        else
            foreach (ScenarioOutcome outcome in report.Outcomes)
                Write(outcome);
        Line(
            $"{report.Agency}: {report.Days.Count} days, {report.Options.Seeds} searches of each, {report.Options.Budget}."
        );
        if (report.Interrupted)
            Line($"Interrupted: {report.Replays} of {report.ReplaysAsked} replays were finished on every side.");
        foreach (ScenarioOutcome outcome in report.Outcomes.Take(isMarginal ? 1 : report.Outcomes.Count))
            terminal.Out.WriteLine(WhatIfWords.Of(outcome));
        terminal.Out.WriteLine(
            files is null
                ? "Next: add --out DIR for the requests with these changes, ready for planner plan."
                : $"Wrote {files.Report}. Next: planner plan on one of the requests beside it."
        );
    }

    private void Write(ScenarioOutcome outcome)
    {
        _console.Write(new Text(outcome.Name + Environment.NewLine));
        _console.Write(Measures(outcome));
        _console.Write(Terms(outcome));
        _console.Write(Clinicians(outcome));
        if (outcome.Swings.Count > 0)
            _console.Write(Visits(outcome.Swings));
    }

    private static Table Measures(ScenarioOutcome outcome)
    {
        Table table = Sides("a day", "unit");
        foreach ((Measure measure, Comparison comparison) in outcome.Measures.OrderBy(m => m.Key))
            if (outcome.WeightsDiffer || measure != Measure.CostAtUnchangedWeights)
                Add(table, comparison, MeasureWords.Name(measure), MeasureWords.Unit(measure));
        return table;
    }

    private static Table Terms(ScenarioOutcome outcome)
    {
        Table table = Sides("cost a day by term", "weight");
        foreach (TermComparison term in outcome.Terms.Where(t => t.UnchangedWeight + t.ChangedWeight > 0))
            Add(table, term.Cost, term.Term.ToString(), Weight(term));
        return table;
    }

    private static string Weight(TermComparison term) =>
        term.UnchangedWeight == term.ChangedWeight
            ? Number((double)term.ChangedWeight, "0.##")
            : $"{Number((double)term.UnchangedWeight, "0.##")} > {Number((double)term.ChangedWeight, "0.##")}";

    private static Table Clinicians(ScenarioOutcome outcome)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("clinician", "visits a day", "", "driving, min", "", "overtime, min", "", "on duty, min", "");
        foreach (ClinicianComparison c in outcome.Clinicians)
            AddRow(
                table,
                c.Clinician.Value + " " + c.Name,
                Number(c.Services.Unchanged),
                Number(c.Services.Changed),
                Number(c.Driving.Unchanged, "0"),
                Number(c.Driving.Changed, "0"),
                Number(c.Overtime.Unchanged, "0"),
                Number(c.Overtime.Changed, "0"),
                Number(c.Duty.Unchanged, "0"),
                Number(c.Duty.Changed, "0")
            );
        return table;
    }

    private static Table Visits(IReadOnlyList<VisitSwing> swings)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("visit", "made in replays, unchanged", "changed", "of");
        foreach (VisitSwing swing in swings.Take(MostVisits))
            AddRow(
                table,
                swing.Visit.Value,
                Number(swing.ServedUnchanged, "0"),
                Number(swing.ServedChanged, "0"),
                Number(swing.Replays, "0")
            );
        if (swings.Count > MostVisits)
            AddRow(table, FormattableString.Invariant($"and {swings.Count - MostVisits} more"), "", "", "");
        return table;
    }

    private static Table Sides(string what, string detail) =>
        new Table()
            .Border(TableBorder.Rounded)
            .AddColumns(what, detail, "unchanged", "changed", "difference", "interval");

    private static void Add(Table table, Comparison comparison, string name, string detail) =>
        AddRow(
            table,
            name,
            detail,
            Number(comparison.Unchanged),
            Number(comparison.Changed),
            Number(comparison.Difference.Mean, "+0.0;-0.0;0"),
            WhatIfWords.Interval(comparison.Difference)
        );

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private static string Number(double value, string format = "#,0.0") =>
        value.ToString(format, CultureInfo.InvariantCulture);

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
