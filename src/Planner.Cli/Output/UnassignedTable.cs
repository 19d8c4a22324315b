using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Visits nobody makes, each with the rules that block it.</summary>
internal static class UnassignedTable
{
    private static readonly BlockingReason None = new("", "", []);

    public static Table Of(IReadOnlyList<UnassignedVisit> unassigned)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("unassigned visit", "servable alone", "rule", "why");
        foreach (UnassignedVisit left in unassigned)
        foreach ((int index, BlockingReason reason) in left.Reasons.DefaultIfEmpty(None).Index())
            table.AddRow(
                new Text(index == 0 ? left.Visit.Value : ""),
                new Text(
                    index > 0 ? ""
                    : left.Servable ? "yes"
                    : "no"
                ),
                new Text(reason.Rule),
                new Text(reason.Message)
            );
        return table;
    }
}
