using System.Text.Json.Nodes;
using Planner.Coordination;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Api;

/// <summary>A radar as the one JSON document of <c>planner radar --json</c> (radar.schema.json).</summary>
internal static class RadarJson
{
    public static JsonObject Of(RadarReport report, PlanRequest request) =>
        new()
        {
            ["from"] = JsonTimes.Write(report.From, request.Agency.TimeZone),
            ["to"] = JsonTimes.Write(report.To, request.Agency.TimeZone),
            ["replacements"] = Counts(report),
            ["visits"] = JsonParts.Each(report.Visits, visit => Visit(visit, request)),
            ["gaps"] = JsonParts.Each(report.Gaps, gap => Gap(gap, request)),
            ["remedies"] = JsonParts.Each(report.Remedies, Remedy),
            ["possibleCallOuts"] = report.Duties,
            ["callOuts"] = JsonParts.Each(report.CallOuts, CallOut),
            ["interrupted"] = report.Interrupted,
        };

    private static JsonObject Counts(RadarReport report) =>
        new()
        {
            ["none"] = report.WithReplacements(0),
            ["one"] = report.WithReplacements(1),
            ["two"] = report.WithReplacements(2),
            ["more"] = report.Visits.Count(visit => visit.Reachable.Count > 2),
        };

    private static JsonObject Visit(BenchDepth visit, PlanRequest request) =>
        new()
        {
            ["visit"] = visit.Visit.Value,
            ["mandatory"] = visit.Mandatory,
            ["start"] = JsonTimes.Write(visit.Start, request.Agency.TimeZone),
            ["clinician"] = visit.Clinician.Value,
            ["qualified"] = JsonParts.Each(visit.Qualified, clinician => clinician.Value),
            ["reachable"] = JsonParts.Each(visit.Reachable, clinician => clinician.Value),
        };

    private static JsonObject Gap(CoverageGap gap, PlanRequest request) =>
        new()
        {
            ["discipline"] = gap.Discipline.ToString(),
            ["area"] = gap.Area?.Value,
            ["hour"] = JsonTimes.Write(gap.Hour, request.Agency.TimeZone),
            ["plannedMinutes"] = Math.Round(gap.PlannedMinutes, 2),
            ["leftOutMinutes"] = Math.Round(gap.LeftOutMinutes, 2),
            ["freeMinutes"] = Math.Round(gap.FreeMinutes, 2),
            ["missingMinutes"] = Math.Round(gap.MissingMinutes, 2),
            ["onDuty"] = gap.OnDuty,
        };

    private static JsonObject Remedy(BenchRemedy remedy) =>
        new()
        {
            ["clinician"] = remedy.Clinician.Value,
            ["skills"] = remedy.Skills,
            ["visits"] = JsonParts.Each(remedy.Visits, visit => visit.Value),
        };

    private static JsonObject CallOut(CallOutPrice price) =>
        new()
        {
            ["clinician"] = price.Clinician.Value,
            ["date"] = JsonTimes.Write(price.Date),
            ["visits"] = price.Visits,
            ["repaired"] = price.IsRepaired,
            ["peopleToCall"] = price.PeopleToCall,
            ["addedDrivingMinutes"] = Math.Round(price.AddedDriving.TotalMinutes, 2),
            ["price"] = price.IsRepaired ? Math.Round(price.Price, 2) : null,
            ["mandatoryLost"] = price.MandatoryLost,
            ["lost"] = JsonParts.Each(price.Lost, visit => visit.Value),
        };
}
