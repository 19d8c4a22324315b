using System.Globalization;
using Planner.Analysis;
using Spectre.Console;

namespace Planner.Cli;

/// <summary>Marginal values ranked, the most valuable first.</summary>
internal static class MarginalTable
{
    public static Table Of(IReadOnlyList<ScenarioOutcome> ranked)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("rank", "step", "visits a day", "interval", "overtime, min", "driving, min", "cost");
        foreach ((int index, ScenarioOutcome outcome) in ranked.Index())
        {
            PairedInterval served = outcome.Measures[Measure.Served].Difference;
            table.AddRow(
                new[]
                {
                    (index + 1).ToString(CultureInfo.InvariantCulture),
                    outcome.Name,
                    Number(served.Mean, "+0.0;-0.0;0"),
                    WhatIfWords.Interval(served),
                    Difference(outcome, Measure.Overtime),
                    Difference(outcome, Measure.Driving),
                    Difference(outcome, Measure.Cost),
                }
                    .Select(cell => new Text(cell))
                    .ToArray()
            );
        }
        return table;
    }

    private static string Difference(ScenarioOutcome outcome, Measure measure) =>
        Number(outcome.Measures[measure].Difference.Mean, "+0;-0;0");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
