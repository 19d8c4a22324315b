using System.Text.Json.Nodes;
using Planner.Analysis;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>The risk of a plan as the one JSON document of <c>planner risk --json</c> (risk.schema.json).</summary>
internal static class RiskJson
{
    /// <param name="learned">Null = durations are assumed.</param>
    public static JsonObject Of(RiskReport report, PlanRequest request, LearnedDurations? learned) =>
        new()
        {
            ["scenarios"] = report.Scenarios,
            ["seed"] = report.Seed,
            ["durations"] = learned is null ? null : Durations(learned),
            ["plannedCost"] = Round(report.Planned.AllMinutes),
            ["expectedCost"] = Round(report.Expected.AllMinutes),
            ["expectedLateVisits"] = Round(report.ExpectedLateVisits),
            ["expectedLateMinutes"] = Round(report.ExpectedLateMinutes),
            ["expectedOvertimeMinutes"] = Round(report.ExpectedOvertimeMinutes),
            ["visits"] = JsonParts.Each(report.Visits, visit => Visit(visit, request)),
            ["buffers"] = JsonParts.Each(report.Buffers, Buffer),
        };

    private static JsonObject Durations(LearnedDurations learned) =>
        new()
        {
            ["records"] = learned.Records,
            ["patients"] = learned.Patients,
            ["patientShare"] = Round(learned.PatientShare),
            ["types"] = JsonParts.Each(learned.Types, Type),
        };

    private static JsonObject Type(LearnedType type) =>
        new()
        {
            ["type"] = JsonChoice.Name(type.Type),
            ["records"] = type.Records,
            ["medianRatio"] = Round(type.MedianRatio),
            ["sigma"] = Round(type.Sigma),
            ["learned"] = type.IsLearned,
        };

    private static JsonObject Visit(VisitRisk visit, PlanRequest request) =>
        new()
        {
            ["visit"] = visit.Visit.Value,
            ["clinician"] = visit.Clinician.Value,
            ["plannedStart"] = JsonTimes.Write(visit.PlannedStart, request.Agency.TimeZone),
            ["onTime"] = Round(visit.OnTime),
            ["expectedLateMinutes"] = Round(visit.ExpectedLateMinutes),
            ["minutesWhenLate"] = Round(visit.MinutesWhenLate),
            ["spareMinutes"] = Round(visit.SpareMinutes),
            ["causes"] = JsonParts.Each(visit.Causes, Cause),
        };

    private static JsonObject Cause(RiskCause cause) =>
        new()
        {
            ["kind"] = JsonChoice.Name(cause.Kind),
            ["visit"] = cause.Visit.Value,
            ["clinician"] = cause.Clinician.Value,
            ["minutes"] = Round(cause.Minutes),
        };

    private static JsonObject Buffer(ProposedBuffer buffer) =>
        new()
        {
            ["clinician"] = buffer.Clinician.Value,
            ["shift"] = buffer.Shift.Value,
            ["before"] = buffer.Before?.Value,
            ["minutes"] = buffer.Minutes,
            ["gain"] = Round(buffer.Gain),
        };

    private static double Round(double value) => Math.Round(value, 4);
}
