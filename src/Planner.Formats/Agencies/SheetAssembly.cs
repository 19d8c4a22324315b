using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>Puts the request of some days together.</summary>
internal sealed class SheetAssembly
{
    private readonly JsonObject _branch;
    private readonly LocalDate _from;
    private readonly LocalDate _to;
    private readonly Interval _span;

    public SheetAssembly(JsonObject branch, LocalDate from, LocalDate to)
    {
        (_branch, _from, _to) = (branch, from, to);
        DateTimeZone zone = SheetDays.Zone(branch);
        Instant begin = zone.AtStartOfDay(from).ToInstant();
        // Days in the wrong order are for the reader of requests to refuse.
        _span = new Interval(begin, Instant.Max(begin, zone.AtStartOfDay(to.PlusDays(1)).ToInstant()));
    }

    public JsonObject Request(
        IEnumerable<JsonObject> clinicians,
        IEnumerable<JsonObject> patients,
        IEnumerable<JsonObject> visits,
        IEnumerable<JsonObject> waitlist,
        IEnumerable<JsonObject> days
    )
    {
        JsonObject[] ofDays = [.. visits.Select(OfDays).OfType<JsonObject>()];
        JsonObject[] waiting = [.. waitlist.Where(entry => IsKnown(entry, "waitingSince")).Select(Waiting)];
        HashSet<string> seen = [.. ofDays.Concat(waiting).Select(item => item.Text(SheetNames.Patient))];
        JsonObject[] people = [.. patients.Where(p => seen.Contains(p.Text(SheetNames.Id))).Select(Patient)];
        JsonObject[] staff = [.. clinicians.Select(OnDuty)];
        var bonds = new AssembledBonds(
            _branch,
            _span,
            days,
            Ids(ofDays),
            Ids(staff.SelectMany(c => c.Things(SheetNames.Shifts)))
        );
        HashSet<string> named = [.. people.SelectMany(NamedBy), .. waiting.Select(HeldBy), .. bonds.PinnedClinicians];
        JsonObject request = Head();
        request[SheetNames.Clinicians] = List(
            staff.Where(c => c.Things(SheetNames.Shifts).Any() || named.Contains(c.Text(SheetNames.Id)))
        );
        request[SheetNames.Patients] = List(people);
        request[SheetNames.Visits] = List(ofDays);
        bonds.AddTo(request);
        request.SetList(SheetNames.Waitlist, waiting);
        return request;
    }

    private JsonObject Head()
    {
        JsonObject request = new() { [SheetNames.Schema] = RequestFields.Schema };
        foreach ((string name, JsonNode? value) in _branch.Without(SheetNames.Pins, VisitTypeReader.BranchField))
            request[name] = value?.DeepClone();
        request[SheetNames.From] = JsonTimes.Write(_from);
        request[SheetNames.To] = JsonTimes.Write(_to);
        return request;
    }

    private JsonObject? OfDays(JsonObject visit)
    {
        JsonObject copy = visit.Copy();
        copy.SetList(SheetNames.Windows, [.. copy.Things(SheetNames.Windows).Where(Touches)]);
        return copy.Things(SheetNames.Windows).Any() ? copy : null;
    }

    private bool Touches(JsonObject window) =>
        window.Moment(SheetNames.Start) < _span.End && window.Moment("end") >= _span.Start;

    private JsonObject OnDuty(JsonObject clinician)
    {
        JsonObject copy = clinician.Copy();
        copy.SetList(
            SheetNames.Shifts,
            [
                .. copy.Things(SheetNames.Shifts)
                    .Where(s => s.Moment(SheetNames.Start) is { } start && _span.Contains(start)),
            ]
        );
        return copy;
    }

    private JsonObject Patient(JsonObject patient) => Known(patient, "history", "lastSeen");

    private JsonObject Waiting(JsonObject entry) => Known(entry, "declines", "on");

    private JsonObject Known(JsonObject thing, string list, string day)
    {
        JsonObject copy = thing.Copy();
        copy.SetList(list, [.. copy.Things(list).Where(item => IsKnown(item, day))]);
        return copy;
    }

    private bool IsKnown(JsonObject thing, string day) =>
        string.CompareOrdinal(thing.Text(day), JsonTimes.Write(_to)) <= 0;

    // Patients may name people who are off: the rules about them hold all the same.
    private static IEnumerable<string> NamedBy(JsonObject patient) =>
        new[] { "requiredClinicians", "preferredClinicians", "excludedClinicians" }.SelectMany(list =>
            patient.Texts(list)
        );

    private static string HeldBy(JsonObject entry) => entry.Part("hold").Text(SheetNames.Clinician);

    private static HashSet<string> Ids(IEnumerable<JsonObject> things) =>
        [.. things.Select(thing => thing.Text(SheetNames.Id))];

    private static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);
}
