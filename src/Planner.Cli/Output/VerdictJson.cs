using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Cli;

/// <summary>A verdict as the one JSON document of <c>planner check --json</c>.</summary>
internal static class VerdictJson
{
    public static JsonObject Of(PlanVerdict verdict) =>
        new()
        {
            ["clean"] = verdict.IsClean,
            ["requestChanged"] = verdict.RequestChanged,
            ["violations"] = JsonParts.Each(verdict.Violations, Violation),
            ["missedMandatory"] = JsonParts.Each(verdict.Missed, left => left.Visit.Value),
            ["cost"] = JsonParts.Each(verdict.Cost, JsonParts.Cost),
            ["mandatoryLeftOut"] = verdict.MandatoryLeftOut,
        };

    private static JsonObject Violation(Violation violation) =>
        new()
        {
            ["rule"] = violation.Rule,
            ["message"] = violation.Message,
            ["clinician"] = violation.Clinician?.Value,
            ["visit"] = violation.Visit?.Value,
            ["shift"] = violation.Shift?.Value,
            ["amount"] = violation.Amount,
            ["unit"] = violation.Unit,
        };
}
