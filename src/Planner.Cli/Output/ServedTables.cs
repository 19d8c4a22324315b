using Planner.Api;
using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Why one visit is made by whom and when.</summary>
internal sealed class ServedTables(
    Terminal terminal,
    PlanRequest request,
    IReadOnlyDictionary<ClinicianId, string> names
)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Write(ServedExplanation served)
    {
        string who = string.Join(" and ", served.Clinicians.Select(clinician => names[clinician]));
        string when = served.Start.InZone(request.Agency.TimeZone).ToString("uuuu-MM-dd HH:mm", null);
        Line($"Visit {served.Visit} is made by {who}, {when}.");
        foreach (TimeReason reason in served.Binding)
            Line($"Why then: {reason.Words}.");
        _console.Write(Cost(served));
        if (served.Others.Count > 0)
            _console.Write(AnswerTable.Of("instead", served.Others, names));
    }

    private static Table Cost(ServedExplanation served)
    {
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns("term", "of this visit itself", "saved without it");
        foreach (TermChange term in served.Own.Concat(served.Saved).DistinctBy(term => term.Term))
            table.AddRow(
                new Text(TermWords.Name(term.Term)),
                new Text(Of(served.Own, term.Term)),
                new Text(Of(served.Saved, term.Term))
            );
        table.AddRow(new Text("sum"), new Text(Sum(served.Own)), new Text(Sum(served.Saved)));
        return table;
    }

    private static string Of(IReadOnlyList<TermChange> terms, TermKind kind) =>
        terms.FirstOrDefault(term => term.Term == kind) is { } change ? Number(change.Cost) : "";

    private static string Sum(IReadOnlyList<TermChange> terms) => Number(terms.Sum(term => term.Cost));

    private static string Number(decimal value) => FormattableString.Invariant($"{value:#,0.##}");

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
