using System.Text.Json.Nodes;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Api;

/// <summary>A replay as the one JSON document of <c>planner replay --json</c>.</summary>
internal static class ReplayJson
{
    public static JsonObject Of(ReplayVerdict verdict) =>
        new()
        {
            ["same"] = verdict.IsSame,
            ["promise"] = Name(verdict.Promise),
            ["sameBytes"] = verdict.SameBytes,
            ["origin"] = Origin(verdict.Recorded.Origin),
            ["changes"] = JsonParts.Each(verdict.Changes, Change),
            ["violations"] = verdict.Violations?.Count,
            ["differences"] = JsonParts.Each(verdict.Differences, Difference),
            ["recordedCost"] = verdict.Recorded.Cost.Sum(line => line.Cost),
            ["replayedCost"] = verdict.Replayed?.Cost.Sum(line => line.Cost),
        };

    private static JsonObject Origin(PlanOrigin origin) =>
        new()
        {
            ["engineVersion"] = origin.EngineVersion,
            ["inputHash"] = origin.InputHash,
            ["seed"] = origin.Seed,
            ["budget"] = origin.Budget,
            ["recipe"] = TextOrNull(origin.Recipe),
            ["actor"] = TextOrNull(origin.Actor),
            ["reason"] = TextOrNull(origin.Reason),
            ["parent"] = TextOrNull(origin.Parent),
            ["cause"] = TextOrNull(origin.Cause),
        };

    private static JsonObject Change(ReplayChange change) =>
        new()
        {
            ["what"] = change.What,
            ["recorded"] = change.Recorded,
            ["found"] = change.Found,
            ["message"] = change.Message,
            ["details"] = JsonParts.Each(change.Details, detail => detail),
        };

    private static JsonObject Difference(PlanDifference difference) =>
        new()
        {
            ["kind"] = difference.Kind.ToString().ToLowerInvariant(),
            ["visit"] = difference.Visit?.Value,
            ["message"] = difference.Message,
        };

    private static string Name(ReplayPromise promise) =>
        promise switch
        {
            ReplayPromise.SameBytes => "sameBytes",
            ReplayPromise.Validity => "validity",
            _ => "checkOnly",
        };

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
