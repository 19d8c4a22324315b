using System.Text.Json.Nodes;
using Planner.Dispatch;
using Planner.Domain;

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
            ["missedMandatory"] = Each(roster.MissedMandatory, left => left.Visit.Value),
            ["unassigned"] = Each(roster.Plan.Unassigned, Unassigned),
            ["cost"] = Each(roster.Plan.Cost, Cost),
            ["travel"] = roster.Plan.Origin.TravelSource,
            ["inputHash"] = roster.Plan.Origin.InputHash,
            ["seed"] = roster.Plan.Origin.Seed,
            ["budget"] = roster.Plan.Origin.Budget,
            ["seconds"] = Math.Round(roster.Elapsed.TotalSeconds, 3),
            ["evaluations"] = roster.Search.Evaluations,
            ["interrupted"] = roster.Interrupted,
            ["notes"] = Each(notes, note => note),
            ["plan"] = files.Plan,
            ["html"] = files.Html,
        };
        ProofWords.AddTo(json, roster.Search, CostUnits.PerMinuteEquivalent);
        return json;
    }

    public static JsonObject Cost(CostLine line) =>
        new()
        {
            ["term"] = line.Term.ToString(),
            ["tier"] = line.Tier,
            ["weight"] = line.Weight,
            ["quantity"] = line.Quantity,
            ["unit"] = TermWords.Unit(line.Term),
            ["cost"] = line.Cost,
        };

    public static JsonObject Unassigned(UnassignedVisit left) =>
        new()
        {
            ["visit"] = left.Visit.Value,
            ["servable"] = left.Servable,
            ["reasons"] = Each(left.Reasons, Reason),
        };

    public static JsonObject Reason(BlockingReason reason) =>
        new()
        {
            ["rule"] = reason.Rule,
            ["message"] = reason.Message,
            ["clinicians"] = Each(reason.Clinicians, clinician => clinician.Value),
        };

    public static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> json) => new([.. items.Select(json)]);
}
