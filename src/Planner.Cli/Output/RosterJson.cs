using System.Text.Json.Nodes;
using Planner.Api;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary>A roster as the one JSON document of <c>planner plan --json</c>.</summary>
internal static class RosterJson
{
    public static JsonObject Of(PlannedRoster roster, PlanFiles files, IReadOnlyList<string> notes)
    {
        var json = new JsonObject
        {
            ["visits"] = roster.Request.Visits.Count,
            ["served"] = roster.Served,
            ["servableUpperBound"] = roster.Plan.ServableUpperBound,
            ["violations"] = 0,
            ["missedMandatory"] = JsonParts.Each(roster.MissedMandatory, left => left.Visit.Value),
            ["unassigned"] = JsonParts.Each(roster.Plan.Unassigned, JsonParts.Unassigned),
            ["cost"] = JsonParts.Each(roster.Plan.Cost, JsonParts.Cost),
            ["travel"] = roster.Plan.Origin.TravelSource,
            ["inputHash"] = roster.Plan.Origin.InputHash,
            ["seed"] = roster.Plan.Origin.Seed,
            ["budget"] = roster.Plan.Origin.Budget,
            ["seconds"] = Math.Round(roster.Elapsed.TotalSeconds, 3),
            ["evaluations"] = roster.Search.Evaluations,
            ["interrupted"] = roster.Interrupted,
            ["notes"] = JsonParts.Each(notes, note => note),
            ["plan"] = files.Plan,
            ["html"] = files.Html,
        };
        ProofWords.AddTo(json, roster.Search, CostUnits.PerMinuteEquivalent);
        return json;
    }
}
