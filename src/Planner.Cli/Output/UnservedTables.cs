using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Why nobody makes one visit, in detail.</summary>
internal sealed class UnservedTables(Terminal terminal, IReadOnlyDictionary<ClinicianId, string> names)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(UnservedExplanation visit)
    {
        Line($"Visit {visit.Visit} is not made: {visit.Summary}.");
        if (visit.BlockingSet.Count > 0)
            _console.Write(Set(visit));
        if (visit.Changes.Count > 0)
            _console.Write(Changes(visit.Changes));
        if (visit.Clinicians.Count > 0)
            _console.Write(AnswerTable.Of("clinician", visit.Clinicians, names));
    }

    private Table Set(UnservedExplanation visit)
    {
        string proof = visit.IsMinimal ? "all of these together, no fewer" : "these together";
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("rule", $"in the way: {proof}");
        foreach (BlockingRule rule in visit.BlockingSet)
            table.AddRow(new Text(rule.Rule), new Text(rule.Words));
        return table;
    }

    private Table Changes(IReadOnlyList<ProvenChange> changes)
    {
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns("fits if", "by", "extra cost", "no less would do");
        foreach (ProvenChange change in changes)
            table.AddRow(
                new Text(change.Words),
                new Text(string.Join(", ", change.Clinicians.Select(clinician => names[clinician]))),
                new Text(FormattableString.Invariant($"{change.ExtraCost:#,0.#}")),
                new Text(change.IsLeast ? "proven" : "")
            );
        return table;
    }

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
