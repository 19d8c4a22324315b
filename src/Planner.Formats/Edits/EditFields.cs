using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>Edits in a document.</summary>
public static class EditFields
{
    internal const string Schema = "planner/edits/1";
    private static readonly string[] Kinds = ["move", "assign", "swap", "pin", "unpin", "unassign"];

    /// <summary>One edit; null (and a mistake) where its kind is unknown.</summary>
    internal static PlanEdit? Edit(JsonCursor cursor)
    {
        JsonCursor? kind = cursor.Required("kind");
        string name = kind?.Text() ?? "";
        VisitId visit = new(cursor.Required("visit")?.Text() ?? "");
        PlanEdit? edit = Read(cursor, name, visit);
        if (edit is null && name.Length > 0)
            kind!.Report($"\"{name}\"", $"An edit is one of {string.Join(", ", Kinds)}.", "Use one of these kinds.");
        if (edit is not null)
            cursor.RefuseUnknown();
        return edit;
    }

    /// <summary>One edit as a document holds it.</summary>
    /// <param name="zone">The agency's, for the offset of a pinned start.</param>
    public static JsonObject Write(PlanEdit edit, DateTimeZone zone) =>
        edit switch
        {
            MoveVisit move => Place("move", edit, move.Service, move.Clinician, move.Shift, move.Position),
            AssignVisit assign => Place(
                "assign",
                edit,
                assign.Service,
                assign.Clinician,
                assign.Shift,
                assign.Position
            ),
            SwapVisits swap => Swap(swap),
            PinVisit pin => Pin(pin, zone),
            UnpinVisit => Named("unpin", edit),
            _ => Named("unassign", edit),
        };

    private static PlanEdit? Read(JsonCursor cursor, string kind, VisitId visit) =>
        kind switch
        {
            "move" => new MoveVisit(visit, Service(cursor) ?? 0, Clinician(cursor), Shift(cursor), Position(cursor)),
            "assign" => new AssignVisit(visit, Service(cursor), Clinician(cursor), Shift(cursor), Position(cursor)),
            "swap" => new SwapVisits(
                visit,
                Service(cursor) ?? 0,
                new(cursor.Required("other")?.Text() ?? ""),
                Service(cursor, "otherService") ?? 0
            ),
            "pin" => new PinVisit(visit, Service(cursor) ?? 0, Clinician(cursor), cursor.Optional("start")?.Moment()),
            "unpin" => new UnpinVisit(visit),
            "unassign" => new UnassignVisit(visit),
            _ => null,
        };

    private static int? Service(JsonCursor cursor, string name = "service") => cursor.Optional(name)?.Integer(0, 1);

    private static int? Position(JsonCursor cursor) => cursor.Optional("position")?.Integer(0, 1000);

    private static ClinicianId? Clinician(JsonCursor cursor) =>
        cursor.Optional("clinician")?.Text() is { } id ? new ClinicianId(id) : null;

    private static ShiftId? Shift(JsonCursor cursor) =>
        cursor.Optional("shift")?.Text() is { } id ? new ShiftId(id) : null;

    private static JsonObject Named(string kind, PlanEdit edit) =>
        new() { ["kind"] = kind, ["visit"] = edit.Visit.Value };

    private static JsonObject Place(
        string kind,
        PlanEdit edit,
        int? service,
        ClinicianId? clinician,
        ShiftId? shift,
        int? position
    )
    {
        JsonObject json = Named(kind, edit);
        json.AddUnless("service", service, service is null || (service == 0 && kind == "move"));
        json.AddUnless("clinician", clinician?.Value, clinician is null);
        json.AddUnless("shift", shift?.Value, shift is null);
        json.AddUnless("position", position, position is null);
        return json;
    }

    private static JsonObject Swap(SwapVisits swap)
    {
        JsonObject json = Named("swap", swap);
        json.AddUnless("service", swap.Service, swap.Service == 0);
        json["other"] = swap.Other.Value;
        json.AddUnless("otherService", swap.OtherService, swap.OtherService == 0);
        return json;
    }

    private static JsonObject Pin(PinVisit pin, DateTimeZone zone)
    {
        JsonObject json = Named("pin", pin);
        json.AddUnless("service", pin.Service, pin.Service == 0);
        json.AddUnless("clinician", pin.Clinician?.Value, pin.Clinician is null);
        json.AddMoment("start", pin.Start, zone);
        return json;
    }
}
