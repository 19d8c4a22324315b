using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A plan in a document.
/// </summary>
internal static class PlanFields
{
    public const string Schema = "planner/plan/1";

    public static Plan Plan(JsonCursor cursor)
    {
        Plan plan = new()
        {
            Origin = OriginFields.Origin(cursor.Required("origin")),
            Routes = cursor.RequiredList("routes", RouteFields.Route),
            Unassigned = cursor.RequiredList("unassigned", Unassigned),
            Cost = cursor.RequiredList("cost", CostLine),
            ServableUpperBound = cursor.Required("servableUpperBound")?.Integer(0, int.MaxValue) ?? 0,
        };
        cursor.KeepUnknown();
        return plan;
    }

    public static JsonObject Write(Plan plan, DateTimeZone zone) =>
        new()
        {
            ["origin"] = OriginFields.Write(plan.Origin, zone),
            ["routes"] = JsonLists.Array(plan.Routes, r => RouteFields.Write(r, zone)),
            ["unassigned"] = JsonLists.Array(plan.Unassigned, Write),
            ["cost"] = JsonLists.Array(plan.Cost, Write),
            ["servableUpperBound"] = plan.ServableUpperBound,
        };

    private static UnassignedVisit Unassigned(JsonCursor cursor)
    {
        UnassignedVisit visit = new(
            new(cursor.Required("visit")?.Text() ?? ""),
            cursor.Required("servable")?.Flag() ?? true,
            cursor.List("reasons", Reason)
        );
        cursor.KeepUnknown();
        return visit;
    }

    private static JsonObject Write(UnassignedVisit visit)
    {
        JsonObject json = new() { ["visit"] = visit.Visit.Value, ["servable"] = visit.Servable };
        json.AddList("reasons", visit.Reasons, Write);
        return json;
    }

    private static BlockingReason Reason(JsonCursor cursor)
    {
        BlockingReason reason = new(
            cursor.Required("rule")?.Text() ?? "",
            cursor.Required("message")?.Text() ?? "",
            cursor.List("clinicians", c => new ClinicianId(c.Text()))
        );
        cursor.KeepUnknown();
        return reason;
    }

    private static JsonObject Write(BlockingReason reason)
    {
        JsonObject json = new() { ["rule"] = reason.Rule, ["message"] = reason.Message };
        json.AddList("clinicians", reason.Clinicians, c => c.Value);
        return json;
    }

    private static CostLine CostLine(JsonCursor cursor)
    {
        CostLine line = new(
            cursor.Required("term")?.Choice<TermKind>() ?? default,
            cursor.Required("tier")?.Integer(0, 3) ?? 1,
            cursor.Required("weight")?.Exact() ?? 0,
            cursor.Required("quantity")?.Exact() ?? 0,
            cursor.Required("cost")?.Exact() ?? 0
        );
        cursor.KeepUnknown();
        return line;
    }

    private static JsonObject Write(CostLine line) =>
        new()
        {
            ["term"] = JsonChoice.Name(line.Term),
            ["tier"] = line.Tier,
            ["weight"] = JsonValues.Plain(line.Weight),
            ["quantity"] = JsonValues.Plain(line.Quantity),
            ["cost"] = JsonValues.Plain(line.Cost),
        };
}
