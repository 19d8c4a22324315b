using System.Text.Json.Nodes;
using Planner.Analysis;
using Planner.Api;
using Planner.Domain;

namespace Planner.Cli;

/// <summary>Fleet answers as the one JSON document of <c>planner what-if --fleet --json</c>.</summary>
internal static class FleetJson
{
    private const int Decimals = 4;

    public static JsonObject Of(IReadOnlyList<FleetDay> days, FleetOptions options, bool interrupted) =>
        new()
        {
            ["hourCost"] = options.HourCost,
            ["seed"] = options.Replay.Seed,
            ["budget"] = options.Replay.Budget,
            ["interrupted"] = interrupted,
            ["days"] = JsonParts.Each(days, Of),
        };

    private static JsonObject Of(FleetDay day) =>
        new()
        {
            ["date"] = day.Today.Date.ToString("uuuu-MM-dd", null),
            ["today"] = Of(day.Today, day.Wages.Today, day.CostToday),
            ["fleet"] = Of(day.Fleet, day.Wages.Fleet, day.CostFleet),
            ["promised"] = Math.Round(day.Promised, Decimals),
            ["provenOverPool"] = day.IsProvenOverPool,
            ["pool"] = day.PoolSize,
            ["spared"] = JsonParts.Each(day.Spared, Of),
            ["doubled"] = JsonParts.Each(day.Doubled, Of),
        };

    private static JsonObject Of(DayFigures figures, decimal wages, decimal cost) =>
        new()
        {
            ["clinicians"] = figures.Clinicians.Count,
            ["visits"] = figures.Visits.Count,
            ["served"] = figures.Served,
            ["mandatoryLeftOut"] = figures.MandatoryLeftOut,
            ["wages"] = Math.Round(wages, Decimals),
            ["cost"] = Math.Round(cost, Decimals),
        };

    private static JsonObject Of(Clinician clinician) =>
        new() { ["clinician"] = clinician.Id.Value, ["discipline"] = clinician.Discipline.ToString() };
}
