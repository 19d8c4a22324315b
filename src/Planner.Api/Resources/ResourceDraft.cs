using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>A document on its way into the store.</summary>
/// <param name="Document">Whole, with its id, without its state.</param>
internal sealed record ResourceDraft(ResourceKind Kind, string BranchId, string Id, string? State, JsonObject Document)
{
    /// <summary>Takes a body apart.</summary>
    /// <param name="id">The id it has; null for a new one.</param>
    /// <param name="state">The state it has.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <exception cref="InvalidInputException">Its id or state cannot be.</exception>
    public static ResourceDraft Of(
        ResourceKind kind,
        string branchId,
        JsonObject body,
        string? id,
        string? state,
        long now
    )
    {
        List<InputMistake> mistakes = [];
        string own = IdOf(body, id, mistakes) ?? NewId.Of(kind.Prefix, now);
        string? moved = StateOf(kind, body, state, mistakes);
        if (mistakes.Count > 0)
            throw new InvalidInputException(mistakes);
        JsonObject document = (JsonObject)body.DeepClone();
        document.Remove("state");
        if (kind.IsBranch)
            document.Remove("id");
        else
            document["id"] = own;
        return new(kind, kind.IsBranch ? own : branchId, own, moved, document);
    }

    /// <summary>The row of it.</summary>
    /// <param name="before">The row it replaces; null for a new one.</param>
    public DocumentRow Row(JsonObject branch, DocumentRow? before)
    {
        (JsonObject plain, JsonObject? personal) = PersonalData.TakeOut(Kind.Sheet, Document);
        (string? day, string? patient) = SheetCheck.Describe(Kind.Sheet, Document, branch);
        return new()
        {
            BranchId = BranchId,
            Id = Id,
            Version = before?.Version ?? 0,
            Day = day,
            State = State,
            PatientId = patient,
            ClinicianId = Kind.Kind == DocumentKind.Clinician ? Id : before?.ClinicianId,
            Document = plain.ToJsonString(),
            Personal = personal?.ToJsonString(),
        };
    }

    private static string? IdOf(JsonObject body, string? id, List<InputMistake> mistakes)
    {
        string? given = body["id"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        if (body["id"] is not null && given is null)
            mistakes.Add(new("id", "no text", "An id is a text.", "Give a text."));
        else if (given is not null && !ResourceIds.IsId(given))
            mistakes.Add(ResourceIds.Mistake("id", given));
        else if (given is not null && id is not null && given != id)
            mistakes.Add(
                new("id", $"\"{given}\"", $"The id stays what it is, \"{id}\".", "Leave \"id\" out, or make a new one.")
            );
        return id ?? given;
    }

    private static string? StateOf(ResourceKind kind, JsonObject body, string? state, List<InputMistake> mistakes)
    {
        if (body["state"] is not { } node)
            return state ?? kind.FirstState;
        string? given = node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        if (given == state && given is not null)
            return state;
        if (given is not null && kind.States.Contains(given))
            return given;
        mistakes.Add(
            kind.States.Count > 0
                ? new(
                    "state",
                    node.ToJsonString(),
                    $"The state is one of {string.Join(", ", kind.States)}.",
                    "Use one of them."
                )
                : new("state", node.ToJsonString(), "This state is not written.", Remedy(kind))
        );
        return state;
    }

    private static string Remedy(ResourceKind kind) =>
        kind == ResourceKinds.Visits ? "Leave it out, and use POST /v1/visits/{id}/transitions."
        : kind == ResourceKinds.Requests ? "Leave it out, and use POST /v1/requests/{id}/intake."
        : "Leave it out.";
}
