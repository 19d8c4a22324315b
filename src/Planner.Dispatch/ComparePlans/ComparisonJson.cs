using System.Text.Json.Nodes;
using NodaTime;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>A comparison as JSON. Times with the agency's offset, shifts in minutes, cost in minute-equivalents.</summary>
public static class ComparisonJson
{
    /// <param name="withNames">False: people by their ids alone.</param>
    public static JsonObject Of(ComparedPlans compared, DateTimeZone zone, bool withNames = true) =>
        new()
        {
            ["made"] = new JsonObject { ["before"] = compared.Made.Before, ["after"] = compared.Made.After },
            ["moved"] = List(compared.Moved, move => Of(move, zone)),
            ["newlyMade"] = List(compared.NewlyMade, move => Of(move, zone)),
            ["leftOut"] = List(compared.LeftOut, move => Of(move, zone)),
            ["added"] = List(compared.Added, visit => visit.Value),
            ["gone"] = List(compared.Gone, visit => visit.Value),
            ["calls"] = List(compared.Calls, call => Of(call, withNames)),
            ["cost"] = List(compared.Cost, Of),
            ["clinicians"] = List(compared.Clinicians, change => Of(change, withNames)),
        };

    private static JsonObject Of(MovedVisit move, DateTimeZone zone)
    {
        JsonObject json = new()
        {
            ["visit"] = move.Visit.Value,
            ["service"] = move.Service,
            ["patient"] = move.Patient.Value,
        };
        if (move.From is { } from)
            json["from"] = Of(from, zone);
        if (move.To is { } to)
            json["to"] = Of(to, zone);
        if (move.Shift is { } shift)
            json["movedMinutes"] = Rounded((decimal)shift.TotalSeconds / 60);
        return json;
    }

    private static JsonObject Of(KnownStop stop, DateTimeZone zone) =>
        new()
        {
            ["clinician"] = stop.Clinician.Value,
            ["shift"] = stop.Shift.Value,
            ["start"] = JsonTimes.Write(stop.Start, zone),
        };

    private static JsonObject Of(PersonToCall call, bool withNames)
    {
        JsonObject json = new() { [call.Patient is null ? "clinician" : "patient"] = call.Id };
        if (withNames)
            json["name"] = call.Name;
        json["why"] = call.Why;
        return json;
    }

    private static JsonObject Of(CostChange change) =>
        new()
        {
            ["term"] = JsonChoice.Name(change.Term),
            ["tier"] = change.Tier,
            ["before"] = Rounded(change.Before),
            ["after"] = Rounded(change.After),
            ["added"] = Rounded(change.Added),
            ["quantityBefore"] = Rounded(change.QuantityBefore),
            ["quantityAfter"] = Rounded(change.QuantityAfter),
        };

    private static JsonObject Of(ClinicianChange change, bool withNames)
    {
        JsonObject json = new() { ["clinician"] = change.Clinician.Value };
        if (withNames)
            json["name"] = change.Name;
        if (change.Before is { } before)
            json["before"] = Of(before);
        if (change.After is { } after)
            json["after"] = Of(after);
        return json;
    }

    private static JsonObject Of(ClinicianDay day) =>
        new()
        {
            ["services"] = day.Services,
            ["drivingMinutes"] = Rounded(day.Driving),
            ["kilometres"] = Rounded(day.Kilometres),
            ["careMinutes"] = Rounded(day.Care),
            ["waitingMinutes"] = Rounded(day.Waiting),
            ["overtimeMinutes"] = Rounded(day.Overtime),
            ["dutyMinutes"] = Rounded(day.Duty),
        };

    private static decimal Rounded(decimal value) => JsonValues.Plain(decimal.Round(value, 2));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);
}
