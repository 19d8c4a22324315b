using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>What a repair was asked for, in a document.</summary>
internal static class RepairTermsFields
{
    private const int MostPeople = 1_000_000;

    public static RepairTerms Terms(JsonCursor cursor)
    {
        RepairTerms terms = new()
        {
            At = cursor.Required("at")?.Moment() ?? default,
            BestAt = cursor.Required("bestAt")?.Text() ?? "",
            MaxPeople = cursor.Optional("maxPeople")?.Integer(0, MostPeople),
            MaxShift = cursor.Optional("maxShift")?.Span(),
            Tolerance = cursor.Required("tolerance")?.Span() ?? Duration.Zero,
            Kept = cursor.List("keep", patient => new PatientId(patient.Text())),
            Freedom = cursor.Required("freedom")?.Text() ?? "",
            FreeFrom = cursor.Optional("freeFrom")?.Moment(),
            Events = cursor.List("events", Event),
        };
        cursor.KeepUnknown();
        return terms;
    }

    public static JsonObject Write(RepairTerms terms, DateTimeZone zone)
    {
        JsonObject json = new() { ["at"] = JsonTimes.Write(terms.At, zone), ["bestAt"] = terms.BestAt };
        json.AddUnless("maxPeople", terms.MaxPeople, terms.MaxPeople is null);
        if (terms.MaxShift is { } most)
            json["maxShift"] = JsonTimes.Write(most);
        json["tolerance"] = JsonTimes.Write(terms.Tolerance);
        json.AddList("keep", terms.Kept, patient => patient.Value);
        json["freedom"] = terms.Freedom;
        json.AddMoment("freeFrom", terms.FreeFrom, zone);
        json.AddList("events", terms.Events, Write);
        return json;
    }

    private static AppliedEvent Event(JsonCursor cursor)
    {
        AppliedEvent applied = new(new(cursor.Required("id")?.Text() ?? ""), cursor.Required("hash")?.Text() ?? "");
        cursor.KeepUnknown();
        return applied;
    }

    private static JsonObject Write(AppliedEvent applied) =>
        new() { ["id"] = applied.Id.Value, ["hash"] = applied.Hash };
}
