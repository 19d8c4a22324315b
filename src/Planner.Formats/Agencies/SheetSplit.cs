using System.Text.Json.Nodes;
using NodaTime;

namespace Planner.Formats;

/// <summary>Splits one request.</summary>
internal sealed class SheetSplit(JsonObject request)
{
    private static readonly string[] PinLists = [SheetNames.Clinicians, SheetNames.Starts, SheetNames.Sequences];

    private readonly DateTimeZone _zone = SheetDays.Zone(request);
    private readonly Dictionary<string, string> _dayOfVisit = new(StringComparer.Ordinal);

    public AgencyDocuments Documents()
    {
        SheetDocument[] visits = [.. request.Things(SheetNames.Visits).Select(Visit)];
        foreach (SheetDocument visit in visits)
            _dayOfVisit.TryAdd(visit.Id, visit.Day ?? "");
        return new(
            Branch(),
            [.. request.Things(SheetNames.Clinicians).Select(item => new SheetDocument(Id(item), item.Copy()))],
            [
                .. request
                    .Things(SheetNames.Patients)
                    .Select(item => new SheetDocument(Id(item), item.Copy(), null, Id(item))),
            ],
            visits,
            [
                .. request
                    .Things(SheetNames.Waitlist)
                    .Select(item => new SheetDocument(Id(item), item.Copy(), null, Patient(item))),
            ],
            Days()
        );
    }

    private JsonObject Branch()
    {
        JsonObject branch = request.Without(
            SheetNames.Schema,
            SheetNames.From,
            SheetNames.To,
            SheetNames.Clinicians,
            SheetNames.Patients,
            SheetNames.Visits,
            SheetNames.Relations,
            SheetNames.Pins,
            SheetNames.Waitlist
        );
        if (request.Part(SheetNames.Pins)?.Without(PinLists) is { Count: > 0 } unknown)
            branch[SheetNames.Pins] = unknown;
        return branch;
    }

    private SheetDocument Visit(JsonObject visit) =>
        new(Id(visit), visit.Copy(), SheetDays.FirstDay(visit, _zone), Patient(visit));

    private SheetDocument[] Days()
    {
        SortedDictionary<string, DaySheetDraft> drafts = new(StringComparer.Ordinal);
        Add(drafts, SheetNames.Relations, request.Things(SheetNames.Relations), bond => bond.Text("first"));
        JsonObject? pins = request.Part(SheetNames.Pins);
        Add(drafts, SheetNames.Clinicians, pins.Things(SheetNames.Clinicians), pin => pin.Text(SheetNames.Visit));
        Add(drafts, SheetNames.Starts, pins.Things(SheetNames.Starts), pin => pin.Text(SheetNames.Visit));
        Add(
            drafts,
            SheetNames.Sequences,
            pins.Things(SheetNames.Sequences),
            pin => pin.Texts(SheetNames.Visits).FirstOrDefault("")
        );
        return
        [
            .. drafts.Select(draft => new SheetDocument(draft.Key, draft.Value.Document(drafts.Count > 1), draft.Key)),
        ];
    }

    private void Add(
        SortedDictionary<string, DaySheetDraft> drafts,
        string list,
        IEnumerable<JsonObject> bonds,
        Func<JsonObject, string> visit
    )
    {
        foreach ((int position, JsonObject bond) in bonds.Index())
        {
            string day = _dayOfVisit.GetValueOrDefault(visit(bond), request.Text(SheetNames.From));
            if (!drafts.TryGetValue(day, out DaySheetDraft? draft))
                drafts[day] = draft = new DaySheetDraft();
            draft.Add(list, bond, position);
        }
    }

    private static string Id(JsonObject thing) => thing.Text(SheetNames.Id);

    private static string Patient(JsonObject thing) => thing.Text(SheetNames.Patient);
}
