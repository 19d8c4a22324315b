using System.Text.Json.Nodes;
using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>The answer as the document that is stored (<c>planner/acceptance/1</c>): what was weighed, and under which rule.</summary>
public static class AcceptanceRationale
{
    public const string Schema = "planner/acceptance/1";

    public static JsonObject Of(AcceptanceAnswer answer) =>
        new()
        {
            ["schema"] = Schema,
            ["referral"] = answer.Referral.Id,
            ["decidedAt"] = JsonTimes.Write(answer.At, answer.Zone),
            ["decision"] = JsonChoice.Name(answer.Decision),
            ["conditions"] = Each(answer.Conditions, c => c),
            ["reasons"] = Each(answer.Reasons, r => r),
            ["rule"] = answer.Rule is { } rule ? Rule(rule) : null,
            ["needs"] = Each(answer.Needs, need => Need(need, answer.Zone)),
            ["firstVisit"] = First(answer),
            ["caseloadAndStaffing"] = Each(answer.Staffing, Staffing),
            ["plannedDays"] = new JsonObject
            {
                ["from"] = JsonTimes.Write(answer.Days.From),
                ["to"] = JsonTimes.Write(answer.Days.To),
            },
            ["inputHash"] = answer.InputHash,
            ["engineVersion"] = EngineVersion.Text,
        };

    private static JsonObject Rule(RegulatoryRule rule) =>
        new()
        {
            ["id"] = rule.Id,
            ["citation"] = rule.Citation,
            ["says"] = rule.Says,
            ["elements"] = Each(rule.Elements, e => e),
        };

    private static JsonObject Need(NeedAnswer need, DateTimeZone zone) =>
        new()
        {
            ["frequency"] = need.Need.Frequency,
            ["disciplines"] = Each(need.Disciplines, d => JsonChoice.Name(d)),
            ["skills"] = Each(need.Need.Skills, s => new JsonObject { ["skill"] = s.Skill, ["minLevel"] = s.MinLevel }),
            ["askedPerWeek"] = need.Asked,
            ["sustainablePerWeek"] = need.Sustainable,
            ["openDays"] = need.OpenDays,
            ["qualified"] = Each(need.Qualified, c => c.Value),
            ["slots"] = Each(need.Slots, slot => Slot(slot, zone)),
        };

    private static JsonObject First(AcceptanceAnswer answer) =>
        new()
        {
            ["slot"] = answer.FirstSlot is { } slot ? Slot(slot, answer.Zone) : null,
            ["notAfter"] = answer.Clock is { } clock ? JsonTimes.Write(clock.LastPermitted, answer.Zone) : null,
            ["citation"] = answer.Clock?.Rule.Citation,
        };

    private static JsonObject Slot(AcceptanceSlot slot, DateTimeZone zone) =>
        new()
        {
            ["start"] = JsonTimes.Write(slot.Start, zone),
            ["clinician"] = slot.Clinician.Value,
            ["addedMinutes"] = Math.Round(slot.AddedMinutes, 2),
            ["movedVisits"] = slot.MovedVisits,
        };

    private static JsonObject Staffing(StaffingFact fact) =>
        new()
        {
            ["discipline"] = JsonChoice.Name(fact.Discipline),
            ["clinicians"] = fact.Clinicians,
            ["visits"] = fact.Visits,
            ["paidHours"] = Math.Round(fact.Paid.TotalHours, 1),
            ["busyHours"] = Math.Round(fact.Busy.TotalHours, 1),
        };

    private static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);
}
