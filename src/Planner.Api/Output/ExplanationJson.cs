using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Dispatch;

namespace Planner.Api;

/// <summary>An explanation as the one JSON document of <c>planner explain --json</c> (explanation.schema.json).</summary>
internal static class ExplanationJson
{
    /// <summary>How many of the costliest visits are told.</summary>
    public const int MostCostly = 20;

    public static JsonObject Of(PlanExplanation explanation, ExplainQuestion question)
    {
        var json = new JsonObject
        {
            ["cost"] = JsonParts.Each(explanation.Cost, JsonParts.Cost),
            ["costliest"] = JsonParts.Each(explanation.Costliest.Take(MostCostly), Costly),
            ["unserved"] = JsonParts.Each(explanation.Unserved, Unserved),
            ["solves"] = explanation.Solves,
        };
        if (question.Visit is not null)
            json["served"] = explanation.Served is { } served ? ServedJson.Of(served) : null;
        return json;
    }

    public static JsonObject Term(TermChange term) =>
        new()
        {
            ["term"] = term.Term.ToString(),
            ["tier"] = term.Tier,
            ["quantity"] = term.Quantity,
            ["unit"] = TermWords.Unit(term.Term),
            ["cost"] = term.Cost,
        };

    public static JsonObject Answer(ClinicianAnswer answer) =>
        new()
        {
            ["clinician"] = answer.Clinician.Value,
            ["words"] = answer.Words,
            ["rules"] = JsonParts.Each(answer.Rules, Rule),
            ["extraCost"] = answer.Extra,
            ["terms"] = JsonParts.Each(answer.Cost, Term),
            ["change"] = answer.Change is { } change ? Change(change) : null,
        };

    private static JsonObject Costly(CostlyVisit visit) =>
        new()
        {
            ["visit"] = visit.Visit.Value,
            ["clinicians"] = JsonParts.Each(visit.Clinicians, clinician => clinician.Value),
            ["cost"] = visit.Cost,
            ["terms"] = JsonParts.Each(visit.Terms, Term),
        };

    private static JsonObject Unserved(UnservedExplanation visit) =>
        new()
        {
            ["visit"] = visit.Visit.Value,
            ["mandatory"] = visit.Mandatory,
            ["priority"] = visit.Priority,
            ["outcome"] = JsonNamingPolicy.CamelCase.ConvertName(visit.Outcome.ToString()),
            ["summary"] = visit.Summary,
            ["blockingSet"] = JsonParts.Each(visit.BlockingSet, Rule),
            ["minimal"] = visit.IsMinimal,
            ["changes"] = JsonParts.Each(visit.Changes, Change),
            ["reasons"] = JsonParts.Each(visit.Reasons, JsonParts.Reason),
            ["clinicians"] = JsonParts.Each(visit.Clinicians, Answer),
        };

    private static JsonObject Rule(BlockingRule rule) =>
        new()
        {
            ["rule"] = rule.Rule,
            ["clinician"] = rule.Clinician?.Value,
            ["words"] = rule.Words,
        };

    private static JsonObject Change(ProvenChange change) =>
        new()
        {
            ["words"] = change.Words,
            ["rules"] = JsonParts.Each(change.Rules, rule => rule),
            ["clinicians"] = JsonParts.Each(change.Clinicians, clinician => clinician.Value),
            ["extraCost"] = change.ExtraCost,
            ["leftOut"] = change.LeftOut?.Value,
            ["least"] = change.IsLeast,
        };
}
