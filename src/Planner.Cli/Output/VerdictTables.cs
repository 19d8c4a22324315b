using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>A verdict for people: broken rules, then the price, then what to do next.</summary>
internal sealed class VerdictTables(Terminal terminal)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(PlanVerdict verdict)
    {
        if (verdict.Violations.Count > 0)
            _console.Write(Violations(verdict.Violations));
        _console.Write(CostTable.Of(verdict.Cost));
        foreach (MissedVisit missed in verdict.Missed)
            terminal.Out.WriteLine(missed.Message);
        if (verdict.RequestChanged)
            terminal.Out.WriteLine("The request inside the file is not the one the plan was made from.");
        terminal.Out.WriteLine(FormattableString.Invariant($"Violations {verdict.Violations.Count}. {Next(verdict)}"));
    }

    private static string Next(PlanVerdict verdict) =>
        verdict.IsClean ? "Next: publish it." : "Next: mend what is named above, or planner plan the request again.";

    private static Table Violations(IReadOnlyList<Violation> violations)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("rule", "clinician", "visit", "by", "what");
        foreach (Violation violation in violations)
            table.AddRow(
                new Text(violation.Rule),
                new Text(violation.Clinician?.Value ?? ""),
                new Text(violation.Visit?.Value ?? ""),
                new Text(FormattableString.Invariant($"{violation.Amount:0.##} {violation.Unit}")),
                new Text(violation.Message)
            );
        return table;
    }
}
