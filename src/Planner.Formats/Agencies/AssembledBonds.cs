using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>The relations and pins of a request's days, as far as what they bind is there.</summary>
internal sealed class AssembledBonds(
    JsonObject branch,
    Interval span,
    IEnumerable<JsonObject> days,
    HashSet<string> visits,
    HashSet<string> shifts
)
{
    private readonly JsonObject[] _days = [.. days];

    public IEnumerable<string> PinnedClinicians => ClinicianPins().Select(pin => pin.Text(SheetNames.Clinician));

    public void AddTo(JsonObject request)
    {
        request.SetList(
            SheetNames.Relations,
            DayBonds.Relations(_days).Where(r => visits.Contains(r.Text("first")) && visits.Contains(r.Text("second")))
        );
        JsonObject pins = branch.Part(SheetNames.Pins)?.Copy() ?? [];
        pins.SetList(SheetNames.Clinicians, ClinicianPins());
        pins.SetList(SheetNames.Starts, DayBonds.Pins(_days, SheetNames.Starts).Where(IsOfDays));
        pins.SetList(
            SheetNames.Sequences,
            DayBonds.Pins(_days, SheetNames.Sequences).Select(OfDays).OfType<JsonObject>()
        );
        if (pins.Count > 0)
            request[SheetNames.Pins] = pins;
    }

    private IEnumerable<JsonObject> ClinicianPins() =>
        DayBonds.Pins(_days, SheetNames.Clinicians).Where(pin => visits.Contains(pin.Text(SheetNames.Visit)));

    private bool IsOfDays(JsonObject pin) =>
        visits.Contains(pin.Text(SheetNames.Visit))
        && pin.Moment(SheetNames.Start) is { } start
        && span.Contains(start);

    // A sequence goes on without a visit that is gone: the others still come first and in this order.
    private JsonObject? OfDays(JsonObject pin)
    {
        if (!shifts.Contains(pin.Text("shift")))
            return null;
        JsonNode[] left = [.. pin.Texts(SheetNames.Visits).Where(visits.Contains).Select(id => JsonValue.Create(id))];
        JsonObject copy = pin.Copy();
        copy[SheetNames.Visits] = new JsonArray(left);
        return left.Length > 0 ? copy : null;
    }
}
