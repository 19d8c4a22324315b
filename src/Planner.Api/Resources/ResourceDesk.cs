using System.Text.Json.Nodes;
using Planner.Domain;
using Planner.Store;

namespace Planner.Api;

/// <summary>Reads and changes resources within somebody's reach.</summary>
internal sealed class ResourceDesk(PlannerStore store, BranchChoice branches, ResourceCheck check, TimeProvider time)
{
    public IReadOnlyList<DocumentRow> List(ResourceKind kind, Access access, ResourceQuery query, Page page) =>
        store.Read(reader => reader.Documents(kind.Kind).List(query.Within(access), query.Filter(page)));

    /// <param name="branch">The branch that was named; null where it is clear without.</param>
    /// <exception cref="ProblemException">There is none of that id within reach, or several.</exception>
    public DocumentRow Find(ResourceKind kind, Access access, string? branch, string id)
    {
        Scope scope = branch is null ? access.Scope : access.Scope.Within(branch);
        IReadOnlyList<DocumentRow> found = ResourceIds.IsId(id)
            ? store.Read(reader => reader.Documents(kind.Kind).FindAll(scope, id))
            : [];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ProblemException(
                ProblemCatalogue.Unknown,
                $"There is none of id \"{Shown(id)}\" among the {kind.Name}."
            ),
            _ => throw new ProblemException(
                ProblemCatalogue.BadQuery,
                $"Say which branch, with ?branch=: {string.Join(", ", found.Select(row => row.BranchId))}."
            ),
        };
    }

    /// <exception cref="InvalidInputException">Every mistake of the body.</exception>
    /// <exception cref="StoreConflictException">There is one of that id.</exception>
    public Task<DocumentRow> CreateAsync(
        ResourceKind kind,
        Access access,
        string? branch,
        JsonObject body,
        string? reason
    )
    {
        DocumentRow? home = kind.IsBranch ? null : branches.Demand(access, branch);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        ResourceDraft draft = ResourceDraft.Of(kind, home?.Id ?? "", body, null, null, now);
        if (kind.IsBranch && !access.Scope.Covers(draft.Id))
            throw new ProblemException(ProblemCatalogue.NotPermitted, $"Branch \"{draft.Id}\" is beyond your reach.");
        DocumentRow row = Checked(draft, home, null);
        return store.WriteAsync(access.Author(reason), change => change.Documents(kind.Kind).Insert(row));
    }

    /// <param name="row">As it was read.</param>
    /// <exception cref="InvalidInputException">Every mistake of the body.</exception>
    /// <exception cref="StoreConflictException">It was changed since.</exception>
    public Task<DocumentRow> ReplaceAsync(
        ResourceKind kind,
        Access access,
        DocumentRow row,
        JsonObject body,
        string? reason
    )
    {
        ResourceDraft draft = ResourceDraft.Of(kind, row.BranchId, body, row.Id, row.State, row.UpdatedAt);
        DocumentRow made = Checked(draft, kind.IsBranch ? row : branches.Demand(access, row.BranchId), row);
        return store.WriteAsync(access.Author(reason), change => change.Documents(kind.Kind).Update(made));
    }

    /// <exception cref="ProblemException">Something else names it.</exception>
    /// <exception cref="StoreConflictException">It was changed since.</exception>
    public Task DeleteAsync(ResourceKind kind, Access access, DocumentRow row, string? reason) =>
        store.WriteAsync(
            access.Author(reason),
            change =>
            {
                if (ResourceUse.Of(change, kind, row) is { } use)
                    throw new ProblemException(ProblemCatalogue.UnknownReference, use);
                change.Documents(kind.Kind).Delete(row);
            }
        );

    private DocumentRow Checked(ResourceDraft draft, DocumentRow? home, DocumentRow? before)
    {
        JsonObject branch = draft.Kind.IsBranch ? draft.Document : ResourceView.Plain(home!);
        check.Demand(draft, branch);
        return draft.Row(branch, before);
    }

    private static string Shown(string id) => id.Length <= 60 ? id : id[..57] + "...";
}
