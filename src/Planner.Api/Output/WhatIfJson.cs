using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Analysis;

namespace Planner.Api;

/// <summary>A what-if as the one JSON document of <c>planner what-if --json</c>. It holds no clock: the same seed, the same bytes.</summary>
internal static class WhatIfJson
{
    private const int Decimals = 4;

    public static JsonObject Of(WhatIfReport report) =>
        new()
        {
            ["name"] = report.Name,
            ["agency"] = report.Agency,
            ["days"] = JsonParts.Each(report.Days, Day),
            ["seed"] = report.Options.Seed,
            ["seeds"] = report.Options.Seeds,
            ["budget"] = report.Options.Budget,
            ["replays"] = report.Replays,
            ["replaysAsked"] = report.ReplaysAsked,
            ["interrupted"] = report.Interrupted,
            ["scenarios"] = JsonParts.Each(report.Outcomes, Of),
        };

    private static JsonObject Of(ScenarioOutcome outcome) =>
        new()
        {
            ["name"] = outcome.Name,
            ["words"] = WhatIfWords.Of(outcome),
            ["measures"] = new JsonObject(
                outcome
                    .Measures.OrderBy(m => m.Key)
                    .Select(m => KeyValuePair.Create(Name(m.Key), (JsonNode?)Compared(m.Value)))
            ),
            ["terms"] = JsonParts.Each(outcome.Terms, Of),
            ["clinicians"] = JsonParts.Each(outcome.Clinicians, Of),
            ["visits"] = JsonParts.Each(outcome.Swings, Of),
            ["replays"] = JsonParts.Each(outcome.Replays, replay => Of(replay.Unchanged, replay.Changed)),
        };

    private static JsonObject Of(TermComparison term) =>
        new()
        {
            ["term"] = term.Term.ToString(),
            ["unchangedWeight"] = term.UnchangedWeight,
            ["changedWeight"] = term.ChangedWeight,
            ["cost"] = Compared(term.Cost),
        };

    private static JsonObject Of(ClinicianComparison clinician) =>
        new()
        {
            ["clinician"] = clinician.Clinician.Value,
            ["discipline"] = clinician.Discipline.ToString(),
            ["services"] = Compared(clinician.Services),
            ["driving"] = Compared(clinician.Driving),
            ["overtime"] = Compared(clinician.Overtime),
            ["duty"] = Compared(clinician.Duty),
        };

    private static JsonObject Of(VisitSwing swing) =>
        new()
        {
            ["visit"] = swing.Visit.Value,
            ["servedUnchanged"] = swing.ServedUnchanged,
            ["servedChanged"] = swing.ServedChanged,
            ["replays"] = swing.Replays,
        };

    private static JsonObject Of(DayFigures unchanged, DayFigures changed) =>
        new()
        {
            ["date"] = Day(unchanged.Date),
            ["seed"] = unchanged.Seed,
            ["unchanged"] = Of(unchanged),
            ["changed"] = Of(changed),
        };

    private static JsonObject Of(DayFigures day) =>
        new()
        {
            ["visits"] = day.Visits.Count,
            ["served"] = day.Served,
            ["mandatoryLeftOut"] = day.MandatoryLeftOut,
            ["cost"] = day.Cost,
            ["leftOut"] = JsonParts.Each(day.LeftOut, visit => visit.Value),
        };

    private static JsonObject Compared(Comparison comparison) =>
        new()
        {
            ["unchanged"] = Math.Round(comparison.Unchanged, Decimals),
            ["changed"] = Math.Round(comparison.Changed, Decimals),
            ["difference"] = Math.Round(comparison.Difference.Mean, Decimals),
            ["low"] = Rounded(comparison.Difference.Low),
            ["high"] = Rounded(comparison.Difference.High),
            ["includesZero"] = comparison.Difference.IncludesZero,
            ["samples"] = comparison.Difference.Samples,
        };

    private static double? Rounded(double? value) => value is { } some ? Math.Round(some, Decimals) : null;

    private static string Name(Measure measure) => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString());

    private static JsonNode Day(LocalDate date) => date.ToString("uuuu-MM-dd", null);
}
