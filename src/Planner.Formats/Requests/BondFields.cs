using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Relations and pins in a document: what ties visits to each other, to people and to times.
/// </summary>
internal static class BondFields
{
    public static VisitRelation Relation(JsonCursor cursor)
    {
        VisitRelation relation = new(
            cursor.Required("kind")?.Choice<RelationKind>() ?? default,
            Visit(cursor, "first"),
            Visit(cursor, "second"),
            cursor.Optional("minGap")?.Span() ?? Duration.Zero,
            cursor.Optional("maxGap")?.Span()
        );
        cursor.KeepUnknown();
        return relation;
    }

    public static JsonObject Write(VisitRelation relation)
    {
        JsonObject json = new()
        {
            ["kind"] = JsonChoice.Name(relation.Kind),
            ["first"] = relation.First.Value,
            ["second"] = relation.Second.Value,
        };
        json.AddUnless("minGap", JsonTimes.Write(relation.MinGap), relation.MinGap == Duration.Zero);
        if (relation.MaxGap is { } max)
            json["maxGap"] = JsonTimes.Write(max);
        return json;
    }

    public static Pins Pins(JsonCursor cursor)
    {
        Pins pins = new()
        {
            Clinicians = cursor.List("clinicians", ClinicianPin),
            Starts = cursor.List("starts", StartPin),
            Sequences = cursor.List("sequences", SequencePin),
        };
        cursor.KeepUnknown();
        return pins;
    }

    public static JsonObject Write(Pins pins, DateTimeZone zone)
    {
        JsonObject json = [];
        json.AddList("clinicians", pins.Clinicians, Write);
        json.AddList("starts", pins.Starts, p => Write(p, zone));
        json.AddList("sequences", pins.Sequences, Write);
        return json;
    }

    private static ClinicianPin ClinicianPin(JsonCursor cursor)
    {
        ClinicianPin pin = new(
            Visit(cursor, "visit"),
            new(cursor.Required("clinician")?.Text() ?? ""),
            cursor.Optional("service")?.Integer() ?? 0
        );
        cursor.KeepUnknown();
        return pin;
    }

    private static JsonObject Write(ClinicianPin pin)
    {
        JsonObject json = new() { ["visit"] = pin.Visit.Value, ["clinician"] = pin.Clinician.Value };
        json.AddUnless("service", pin.Service, pin.Service == 0);
        return json;
    }

    private static StartPin StartPin(JsonCursor cursor)
    {
        StartPin pin = new(Visit(cursor, "visit"), cursor.Required("start")?.Moment() ?? default);
        cursor.KeepUnknown();
        return pin;
    }

    private static JsonObject Write(StartPin pin, DateTimeZone zone) =>
        new() { ["visit"] = pin.Visit.Value, ["start"] = JsonTimes.Write(pin.Start, zone) };

    private static SequencePin SequencePin(JsonCursor cursor)
    {
        SequencePin pin = new(
            new(cursor.Required("shift")?.Text() ?? ""),
            cursor.RequiredList("visits", v => new VisitId(v.Text()))
        );
        cursor.KeepUnknown();
        return pin;
    }

    private static JsonObject Write(SequencePin pin) =>
        new() { ["shift"] = pin.Shift.Value, ["visits"] = JsonLists.Array(pin.Visits, v => v.Value) };

    private static VisitId Visit(JsonCursor cursor, string name) => new(cursor.Required(name)?.Text() ?? "");
}
