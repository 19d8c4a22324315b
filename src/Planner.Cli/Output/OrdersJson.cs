using System.Text.Json.Nodes;
using NodaTime;
using Planner.Api;
using Planner.Formats;
using Planner.Orders;

namespace Planner.Cli;

/// <summary>The one JSON document of <c>planner orders --json</c>.</summary>
internal static class OrdersJson
{
    public static JsonObject Of(OrdersPlan plan, string? request, int? visits) =>
        new()
        {
            ["at"] = JsonTimes.Write(plan.At, plan.Document.Agency.TimeZone),
            ["orders"] = JsonParts.Each(plan.Orders, order => Order(plan, order)),
            ["visits"] = JsonParts.Each(plan.Schedule.Visits, Visit),
            ["proven"] = plan.Schedule.IsProven,
            ["cost"] = plan.Schedule.Cost,
            ["clocks"] = JsonParts.Each(plan.Clocks, clock => Clock(plan, clock)),
            ["paymentPeriods"] = JsonParts.Each(plan.Periods, Payment),
            ["notes"] = JsonParts.Each(OrdersNotes.Of(plan), note => note),
            ["request"] = request,
            ["requestVisits"] = visits,
        };

    private static JsonObject Order(OrdersPlan plan, CompiledOrder order) =>
        new()
        {
            ["id"] = order.Order.Id.Value,
            ["patient"] = order.Order.Patient.Value,
            ["frequency"] = order.Order.Frequency,
            ["effective"] = JsonTimes.Write(order.Order.Effective),
            ["periodFrom"] = JsonTimes.Write(order.Order.Period.From),
            ["periodTo"] = JsonTimes.Write(order.Order.Period.To),
            ["lines"] = JsonParts.Each(order.Lines, line => Line(line, plan.Document.Agency.TimeZone)),
            ["findings"] = JsonParts.Each(order.Findings, Finding),
        };

    private static JsonObject Line(CompiledLine line, DateTimeZone zone) =>
        new()
        {
            ["disciplines"] = JsonParts.Each(line.Disciplines, d => d.ToString()),
            ["ordered"] = line.Ordered,
            ["expected"] = line.Expected,
            ["weeks"] = JsonParts.Each(line.Weeks, week => Week(week, zone)),
            ["prn"] = line.Prn is { } prn
                ? new JsonObject { ["cap"] = prn.Cap, ["signs"] = JsonParts.Each(prn.Signs, s => s) }
                : null,
        };

    private static JsonObject Week(OrderWeek week, DateTimeZone zone) =>
        new()
        {
            ["number"] = week.Number,
            ["from"] = JsonTimes.Write(week.From),
            ["to"] = JsonTimes.Write(week.To),
            ["start"] = JsonTimes.Write(week.Span(zone).Start, zone),
            ["end"] = JsonTimes.Write(week.Span(zone).End, zone),
            ["least"] = week.Least,
            ["ordered"] = week.Ordered,
            ["expected"] = week.Expected,
            ["part"] = week.Part.Text,
            ["position"] = week.Part.Position,
        };

    private static JsonObject Finding(OrderFinding finding) =>
        new()
        {
            ["kind"] = finding.Kind.ToString(),
            ["position"] = finding.Position,
            ["week"] = JsonTimes.Write(finding.Week),
            ["message"] = finding.Message,
        };

    private static JsonObject Visit(SpreadDay day) =>
        new()
        {
            ["order"] = day.Week.Order.Order.Id.Value,
            ["patient"] = day.Week.Order.Order.Patient.Value,
            ["on"] = JsonTimes.Write(day.On),
            ["week"] = day.Week.Week.Number,
            ["clinician"] = day.Clinician?.Value,
            ["made"] = day.IsMade,
        };

    private static JsonObject Clock(OrdersPlan plan, OpenClock clock)
    {
        DateTimeZone zone = plan.Document.Agency.TimeZone;
        return new()
        {
            ["patient"] = clock.Patient.Value,
            ["rule"] = clock.Rule.Id,
            ["title"] = clock.Rule.Title,
            ["citation"] = clock.Rule.Citation,
            ["discipline"] = clock.Discipline?.ToString(),
            ["by"] = JsonParts.Each(clock.By, d => d.ToString()),
            ["firstPermitted"] = JsonTimes.Write(clock.FirstPermitted, zone),
            ["lastPermitted"] = JsonTimes.Write(clock.LastPermitted, zone),
            ["slackMinutes"] = Math.Floor(clock.Slack(plan.At).TotalMinutes),
            ["overdue"] = clock.IsOverdue(plan.At),
            ["patientAway"] = clock.IsPatientAway,
            ["lastFeasible"] = plan.LastFeasible(clock) is { } last ? JsonTimes.Write(last, zone) : null,
        };
    }

    private static JsonObject Payment(PaymentPeriod period) =>
        new()
        {
            ["patient"] = period.Patient.Value,
            ["number"] = period.Number,
            ["from"] = JsonTimes.Write(period.From),
            ["to"] = JsonTimes.Write(period.To),
            ["visits"] = period.Visits,
            ["threshold"] = period.Threshold,
            ["below"] = period.IsBelow,
        };
}
