using System.Globalization;
using Planner.Api;
using Planner.Dispatch;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>An explanation for people: the price, where it comes from, who is left out and why, what to do next.</summary>
internal sealed class ExplanationTables(Terminal terminal, PlanRequest request)
{
    private const int MostCostly = 10;
    private const int MostTerms = 3;

    private readonly IAnsiConsole _console = terminal.Tables();
    private readonly Dictionary<ClinicianId, string> _names = request.Clinicians.ToDictionary(c => c.Id, c => c.Name);

    public void Write(PlanExplanation explanation, ExplainQuestion question, string path)
    {
        if (question.Visit is null)
            WritePlan(explanation);
        foreach (UnservedExplanation visit in explanation.Unserved.Where(_ => question.Visit is not null))
            new UnservedTables(terminal, _names).Write(visit);
        if (explanation.Served is { } served)
            new ServedTables(terminal, request, _names).Write(served);
        Line($"Next: {Next(explanation, question, path)}");
    }

    private void WritePlan(PlanExplanation explanation)
    {
        _console.Write(CostTable.Of(explanation.Cost));
        if (explanation.Costliest.Count > 0)
            _console.Write(Costliest(explanation.Costliest));
        if (explanation.Unserved.Count == 0)
            Line($"Every visit is served: there is nobody to explain.");
        else
            _console.Write(Unserved(explanation.Unserved));
    }

    private Table Costliest(IReadOnlyList<CostlyVisit> visits)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("costliest visit", "by", "cost", "mostly");
        foreach (CostlyVisit visit in visits.Take(MostCostly))
            AddRow(
                table,
                visit.Visit.Value,
                string.Join(", ", visit.Clinicians.Select(clinician => _names[clinician])),
                Number(visit.Cost),
                string.Join("; ", visit.Terms.Take(MostTerms).Select(TermWords.Of))
            );
        return table;
    }

    private static Table Unserved(IReadOnlyList<UnservedExplanation> visits)
    {
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns("unassigned visit", "why, and what would help");
        foreach (UnservedExplanation visit in visits)
            AddRow(table, visit.Mandatory ? visit.Visit.Value : $"{visit.Visit} (optional)", visit.Summary);
        return table;
    }

    private static string Next(PlanExplanation explanation, ExplainQuestion question, string path)
    {
        if (explanation.HasFindings)
            return "a visit that has to be made fits after all: planner plan again, or put it in by hand.";
        if (question.Visit is not null)
            return $"planner explain {path}";
        VisitId? first = explanation.Unserved.Select(u => (VisitId?)u.Visit).FirstOrDefault();
        first ??= explanation.Costliest.Select(v => (VisitId?)v.Visit).FirstOrDefault();
        return first is { } visit ? $"planner explain {path} --visit {visit}" : $"planner check {path}";
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private void Line(FormattableString words) => terminal.Out.WriteLine(FormattableString.Invariant(words));
}
