using Planner.Store;

namespace Planner.Api;

/// <summary>Accounts and keys within a manager's reach.</summary>
internal sealed class AccountDesk(PlannerStore store)
{
    /// <summary>A page of those within reach, in the order of their ids.</summary>
    public IReadOnlyList<AccountRow> List(Access access, string kind, Page page) =>
        store.Read(reader => reader.Accounts.List(kind, page.KeyPart(0), access.Branches, page.Most));

    /// <exception cref="ProblemException">There is none within reach.</exception>
    public AccountRow Find(Access access, string kind, string id)
    {
        AccountRow? row = store.Read(reader => reader.Accounts.Find(id));
        return row?.Kind == kind && IsWithin(access, row.BranchIds())
            ? row
            : throw new ProblemException(ProblemCatalogue.Unknown, $"There is no {kind} {id} within your reach.");
    }

    /// <summary>Makes one; without branches it gets those of its maker.</summary>
    public Task<AccountRow> MakeAsync(Access access, AccountRow row)
    {
        AccountRow made = row.BranchIds() is null ? row.WithBranches(access.Branches) : row;
        Demand(access, made);
        return store.WriteAsync(
            access.Author(),
            change =>
                change.Accounts.Insert(made with { Id = NewId.Of(made.Kind == AccountRow.Key ? "k" : "a", change.Now) })
        );
    }

    /// <summary>Changes one; a new secret or the end of its use ends its sessions.</summary>
    public Task<AccountRow> ChangeAsync(Access access, AccountRow before, AccountRow after)
    {
        Demand(access, after);
        return store.WriteAsync(
            access.Author(),
            change =>
            {
                AccountRow made = change.Accounts.Update(after);
                if (after.Disabled != 0 || after.Secret != before.Secret)
                    change.Sessions.EndAll(after.Id);
                if (before.IsOverseer && !change.Accounts.AnyOverseer())
                    throw new ProblemException(ProblemCatalogue.LastManager);
                return made;
            }
        );
    }

    // Nobody hands out more than one has, and branches must exist.
    private void Demand(Access access, AccountRow row)
    {
        if (!IsWithin(access, row.BranchIds()))
            throw new ProblemException(ProblemCatalogue.NotPermitted, "The branches go beyond your own reach.");
        IReadOnlyList<string> ids = row.BranchIds() ?? [];
        string? unknown = store.Read(reader =>
            ids.FirstOrDefault(id => reader.Documents(DocumentKind.Branch).Find(access.Scope, id, id) is null)
        );
        if (unknown is not null)
            throw new ProblemException(ProblemCatalogue.UnknownReference, $"There is no branch {unknown}.");
    }

    private static bool IsWithin(Access access, IReadOnlyList<string>? branches) =>
        access.Branches is null || (branches is not null && branches.All(access.Branches.Contains));
}
