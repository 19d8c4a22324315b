using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Puts the request for some days of a branch together from what the store holds.</summary>
public sealed class BranchRequest(PlannerStore store)
{
    // A visit that may move over several days stands under its first.
    private const int EarlierDays = 31;

    private static readonly VisitState[] NotPlanned =
    [
        VisitState.AwaitingInformation,
        VisitState.AwaitingApproval,
        VisitState.Cancelled,
        VisitState.Missed,
        VisitState.NoShow,
    ];

    /// <exception cref="InvalidInputException">What the branch holds cannot be planned with; every mistake.</exception>
    public PlanRequest Read(DocumentRow branch, LocalDate from, LocalDate to)
    {
        JsonObject request = store.ReadSnapshot(reader => Assemble(reader, branch, from, to));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(request.ToJsonString()));
        return PlanRequestReader.Read(stream, $"branch {branch.Id}");
    }

    private static JsonObject Assemble(StoreReader reader, DocumentRow branch, LocalDate from, LocalDate to)
    {
        string id = branch.Id;
        DocumentFilter days = new(From: Text(from.PlusDays(-EarlierDays)), To: Text(to));
        HashSet<string> elsewhere = BookedElsewhere(reader, id, from, to);
        return RequestSheets.Assemble(
            Whole(branch),
            All(reader, DocumentKind.Clinician, id, new()).Select(Whole),
            All(reader, DocumentKind.Patient, id, new()).Select(Whole),
            All(reader, DocumentKind.Visit, id, days)
                .Where(v => IsPlanned(v) && !elsewhere.Contains(v.Id))
                .Select(Whole),
            All(reader, DocumentKind.Waitlist, id, new()).Where(IsWaiting).Select(Whole),
            All(reader, DocumentKind.Day, id, days).Select(Whole),
            from,
            to
        );
    }

    // A visit that may move over several days is made once: the roster of another day holds it already.
    private static HashSet<string> BookedElsewhere(StoreReader reader, string branch, LocalDate from, LocalDate to) =>
        [
            .. reader
                .Rosters.Bookings(Scope.Of(branch), Text(from.PlusDays(-EarlierDays)), Text(to.PlusDays(EarlierDays)))
                .Where(booking =>
                    string.CompareOrdinal(booking.Day, Text(from)) < 0
                    || string.CompareOrdinal(booking.Day, Text(to)) > 0
                )
                .Select(booking => booking.VisitId),
        ];

    private static IReadOnlyList<DocumentRow> All(
        StoreReader reader,
        DocumentKind kind,
        string branch,
        DocumentFilter filter
    ) => reader.Documents(kind).List(Scope.Of(branch), filter);

    private static bool IsPlanned(DocumentRow visit) =>
        !Enum.TryParse(visit.State, ignoreCase: true, out VisitState state) || !NotPlanned.Contains(state);

    private static bool IsWaiting(DocumentRow entry) => entry.State is null or "waiting";

    private static JsonObject Whole(DocumentRow row) =>
        PersonalData.PutBack(
            (JsonObject)JsonNode.Parse(row.Document)!,
            row.Personal is null ? null : (JsonObject)JsonNode.Parse(row.Personal)!
        );

    private static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
