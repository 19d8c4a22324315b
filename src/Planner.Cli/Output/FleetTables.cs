using System.Globalization;
using Planner.Analysis;
using Planner.Domain;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Fleet answers for people.</summary>
internal sealed class FleetTables(Terminal terminal)
{
    public void Write(IReadOnlyList<FleetDay> days, FleetOptions options)
    {
        foreach (FleetDay day in days)
            terminal.Tables().Write(Of(day));
        foreach (FleetDay day in days)
            terminal.Out.WriteLine(Words(day));
        terminal.Out.WriteLine(
            FormattableString.Invariant(
                $"An hour costs {options.HourCost:0.##} minute-equivalents. Every fleet was planned anew and keeps every rule. Next: try it as a scenario with removeClinicians and addClinicians."
            )
        );
    }

    private static Table Of(FleetDay day)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns(day.Today.Date.ToString("uuuu-MM-dd", null), "today", "fleet");
        Add(table, "clinicians on duty", day.Today.Clinicians.Count, day.Fleet.Clinicians.Count);
        foreach (Discipline d in day.Today.Clinicians.Select(c => c.Discipline).Distinct().Order())
            Add(table, $"  {d}", Count(day.Today, d), Count(day.Fleet, d));
        Add(table, "visits served", day.Today.Served, day.Fleet.Served);
        Add(table, "mandatory left out", day.Today.MandatoryLeftOut, day.Fleet.MandatoryLeftOut);
        Add(table, "driving, min", day.Today.Clinicians.Sum(c => c.Driving), day.Fleet.Clinicians.Sum(c => c.Driving));
        Add(table, "wages, minute-equivalents", day.Wages.Today, day.Wages.Fleet);
        Add(table, "cost with wages", day.CostToday, day.CostFleet);
        return table;
    }

    private static string Words(FleetDay day)
    {
        string fewer = day.Spared.Count == 0 ? "nobody" : string.Join(", ", day.Spared.Select(c => c.Id.Value));
        string twice = day.Doubled.Count == 0 ? "nobody" : string.Join(", ", day.Doubled.Select(c => c.Id.Value));
        string proven = day.IsProvenOverPool ? "the best of" : "the best found in";
        return FormattableString.Invariant(
            $"{day.Today.Date:uuuu-MM-dd}: without {fewer}; one more like {twice}: {day.CostToday - day.CostFleet:#,0} minute-equivalents less, {day.Fleet.Served - day.Today.Served:+0;-0;0} visits ({proven} a pool of {day.PoolSize} days' works)."
        );
    }

    private static int Count(DayFigures day, Discipline discipline) =>
        day.Clinicians.Count(c => c.Discipline == discipline);

    private static void Add(Table table, string what, decimal today, decimal fleet) =>
        table.AddRow(new Text(what), new Text(Number(today)), new Text(Number(fleet)));

    private static string Number(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
