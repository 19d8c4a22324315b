using System.Text.Json;

namespace Planner.Store;

/// <summary>Accounts: people and keys.</summary>
public sealed class AccountTable
{
    private readonly StoreReader _reader;

    internal AccountTable(StoreReader reader) => _reader = reader;

    /// <summary>Whether there is any person's account.</summary>
    public bool AnyPerson() => _reader.First<long>("SELECT COUNT(*) FROM account WHERE kind = 'person'") > 0;

    public AccountRow? Find(string id) => _reader.First<AccountRow>("SELECT * FROM account WHERE id = @id", new { id });

    public AccountRow? FindByLogin(string login) =>
        _reader.First<AccountRow>("SELECT * FROM account WHERE login = @login", new { login });

    /// <summary>The key of that hash; null where there is none.</summary>
    public AccountRow? FindKey(string hash) =>
        _reader.First<AccountRow>("SELECT * FROM account WHERE secret = @hash AND kind = 'key'", new { hash });

    /// <summary>Whether somebody is left who may manage every branch.</summary>
    public bool AnyOverseer() =>
        _reader.First<long>(
            """
            SELECT COUNT(*) FROM account
            WHERE kind = 'person' AND role = 'manager' AND branches = 'null' AND disabled = 0
            """
        ) > 0;

    /// <summary>Accounts of a kind behind an id, in the order of their ids.</summary>
    /// <param name="within">Only those that reach nothing but these branches; null = all.</param>
    public IReadOnlyList<AccountRow> List(string kind, string? afterId, IReadOnlyList<string>? within, int most) =>
        [
            .. _reader
                .Query<AccountRow>(
                    "SELECT * FROM account WHERE kind = @kind AND id > @afterId ORDER BY id",
                    new { kind, afterId = afterId ?? "" }
                )
                .Where(row => within is null || row.BranchIds()?.All(within.Contains) == true)
                .Take(most),
        ];

    /// <exception cref="StoreConflictException">The login is taken.</exception>
    public AccountRow Insert(AccountRow row)
    {
        AccountRow made = row with { Version = 1, CreatedAt = Change.Now };
        Change.Execute(
            """
            INSERT INTO account
              (id, version, kind, name, login, secret, role, branches, clinician_id, disabled, created_at, expires_at, last_used_at)
            VALUES
              (@Id, @Version, @Kind, @Name, @Login, @Secret, @Role, @Branches, @ClinicianId, @Disabled, @CreatedAt, @ExpiresAt, @LastUsedAt)
            """,
            made
        );
        Change.Record("create", Subject(row), row.Id, null, after: Visible(made));
        return made;
    }

    /// <summary>Replaces an account.</summary>
    /// <param name="row">Its version is the one that was read.</param>
    /// <exception cref="StoreConflictException">It was changed since, or is gone.</exception>
    public AccountRow Update(AccountRow row, string action = "update")
    {
        AccountRow? before = Find(row.Id);
        if (before is null || before.Version != row.Version)
            throw new StoreConflictException(
                StoreConflict.StaleVersion,
                $"Account {row.Id} was changed since it was read."
            );
        AccountRow made = row with { Version = row.Version + 1 };
        Change.Execute(
            """
            UPDATE account SET version = @Version, name = @Name, secret = @Secret, role = @Role, branches = @Branches,
              clinician_id = @ClinicianId, disabled = @Disabled, expires_at = @ExpiresAt
            WHERE id = @Id
            """,
            made
        );
        Change.Record(action, Subject(row), row.Id, null, Visible(before), Visible(made));
        return made;
    }

    /// <summary>Notes that an account is used; not worth a row of the audit.</summary>
    public void Touch(string id) =>
        Change.Execute("UPDATE account SET last_used_at = @now WHERE id = @id", new { id, now = Change.Now });

    private StoreChange Change => _reader.Changing;

    private static string Subject(AccountRow row) => row.Kind == AccountRow.Key ? "keys" : "accounts";

    // Everything but the secret.
    private static string Visible(AccountRow row) =>
        JsonSerializer.Serialize(
            new
            {
                row.Name,
                row.Login,
                row.Role,
                Branches = row.BranchIds(),
                row.ClinicianId,
                Disabled = row.Disabled != 0,
                row.ExpiresAt,
            },
            JsonSerializerOptions.Web
        );
}
