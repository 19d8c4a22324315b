using System.Text.Json.Nodes;
using NodaTime.Text;
using Planner.Domain;
using Planner.Formats;
using Planner.Orders;
using Planner.Store;

namespace Planner.Api;

/// <summary>Holds a document against the rules of the published format and against what its branch holds.</summary>
internal sealed class ResourceCheck(PlannerStore store)
{
    /// <exception cref="InvalidInputException">Every mistake at once.</exception>
    public void Demand(ResourceDraft draft, JsonObject branch)
    {
        List<InputMistake> mistakes = [];
        if (draft.Kind == ResourceKinds.Days && !LocalDatePattern.Iso.Parse(draft.Id).Success)
            mistakes.Add(new("id", $"\"{draft.Id}\"", "The id of a day is its date.", "Write it like 2026-03-02."));
        mistakes.AddRange(
            draft.Kind == ResourceKinds.Requests || draft.Kind == ResourceKinds.Exceptions
                ? Loose(draft)
                : SheetCheck.Mistakes(draft.Kind.Sheet, draft.Document, Context(draft, branch))
        );
        if (draft.Kind == ResourceKinds.Orders)
            mistakes.AddRange(Frequency(draft.Document));
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
    }

    // That there is one, and that it is a text, was said already.
    private static IEnumerable<InputMistake> Frequency(JsonObject order) =>
        order["frequency"] is JsonValue value && value.TryGetValue(out string? text)
            ? FrequencyReader.Read(text).Mistakes.Select(m => new InputMistake("frequency", m.Found, m.Rule, m.Remedy))
            : [];

    // What is not complete yet can still not name a patient whom nobody knows.
    private IEnumerable<InputMistake> Loose(ResourceDraft draft)
    {
        JsonNode? named = draft.Document["patient"];
        if (named is null)
            yield break;
        string? id = named is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        if (id is null || Known(draft.BranchId, DocumentKind.Patient, [id]).Count == 0)
            yield return new(
                "patient",
                named.ToJsonString(),
                "The patient is one of the branch.",
                "Correct the id, or add the patient first."
            );
    }

    private SheetContext Context(ResourceDraft draft, JsonObject branch)
    {
        NamedIds named = NamedIds.Of(draft.Document);
        return draft.Kind == ResourceKinds.Days
            ? OfDay(draft, branch, named)
            : new(
                branch,
                [
                    .. Known(draft.BranchId, DocumentKind.Clinician, named.Clinicians)
                        .Select(SheetContext.ClinicianStandIn),
                ],
                [.. Known(draft.BranchId, DocumentKind.Patient, named.Patients).Select(SheetContext.PatientStandIn)],
                []
            );
    }

    // Pins are held against shifts and services, so that they have to be the real ones.
    private SheetContext OfDay(ResourceDraft draft, JsonObject branch, NamedIds named) =>
        store.ReadSnapshot(reader =>
        {
            Scope scope = Scope.Of(draft.BranchId);
            JsonObject[] visits =
            [
                .. named
                    .Visits.Select(id => reader.Documents(DocumentKind.Visit).Find(scope, draft.BranchId, id))
                    .OfType<DocumentRow>()
                    .Select(ResourceView.Whole),
            ];
            IEnumerable<string> patients = visits.SelectMany(visit => NamedIds.Of(visit).Patients).Distinct();
            return new SheetContext(
                branch,
                [.. reader.Documents(DocumentKind.Clinician).List(scope, new()).Select(ResourceView.Whole)],
                [.. patients.Select(SheetContext.PatientStandIn)],
                visits
            );
        });

    private IReadOnlySet<string> Known(string branchId, DocumentKind kind, IReadOnlyCollection<string> ids) =>
        ids.Count == 0
            ? new HashSet<string>()
            : store.Read(reader => reader.Documents(kind).Existing(branchId, [.. ids.Where(ResourceIds.IsId)]));
}
