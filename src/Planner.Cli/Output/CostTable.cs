using System.Globalization;
using Planner.Api;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Cost by term, with units.</summary>
internal static class CostTable
{
    public static Table Of(IReadOnlyList<CostLine> lines)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("term", "tier", "quantity", "unit", "weight", "cost (minute-equivalents)");
        foreach (CostLine line in lines.Where(line => line.Weight > 0))
            AddRow(
                table,
                line.Term.ToString(),
                Number(line.Tier),
                Number(line.Quantity),
                TermWords.Unit(line.Term),
                Number(line.Weight),
                Number(line.Cost)
            );
        AddRow(table, "sum", "", "", "", "", Number(lines.Sum(line => line.Cost)));
        return table;
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)).ToArray());

    private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
