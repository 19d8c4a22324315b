using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Visits nobody makes, each with the rules that block it, the nearest to giving way first.</summary>
internal static class UnassignedTable
{
    private const int MostVisits = 20;
    private const int MostReasons = 3;

    public static Table Of(PlanRequest request, IReadOnlyList<UnassignedVisit> unassigned)
    {
        HashSet<VisitId> optional = [.. request.Visits.Where(v => !v.Mandatory).Select(v => v.Id)];
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("unassigned visit", "servable alone", "rule", "why");
        foreach (UnassignedVisit left in unassigned.Take(MostVisits))
            AddTo(table, left, optional.Contains(left.Visit));
        int more = unassigned.Count - MostVisits;
        if (more > 0)
            AddRow(table, FormattableString.Invariant($"and {more} more"), "", "", "see the page or the plan file");
        return table;
    }

    private static void AddTo(Table table, UnassignedVisit left, bool isOptional)
    {
        string visit = isOptional ? left.Visit.Value + " (optional)" : left.Visit.Value;
        string servable = left.Servable ? "yes" : "no";
        foreach (BlockingReason reason in left.Reasons.Take(MostReasons))
        {
            AddRow(table, visit, servable, reason.Rule, reason.Message);
            visit = servable = "";
        }
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());
}
