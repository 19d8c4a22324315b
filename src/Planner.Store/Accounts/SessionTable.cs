namespace Planner.Store;

/// <summary>Who is signed in.</summary>
public sealed class SessionTable
{
    private readonly StoreReader _reader;

    internal SessionTable(StoreReader reader) => _reader = reader;

    public SessionRow? Find(string id) => _reader.First<SessionRow>("SELECT * FROM session WHERE id = @id", new { id });

    public void Insert(SessionRow row)
    {
        Change.Execute(
            """
            INSERT INTO session (id, account_id, created_at, last_seen_at, expires_at)
            VALUES (@Id, @AccountId, @CreatedAt, @LastSeenAt, @ExpiresAt)
            """,
            row
        );
        Change.Record("sign-in", "accounts", row.AccountId, null);
    }

    /// <summary>Notes that somebody is there; not worth a row of the audit.</summary>
    public void Touch(string id) =>
        Change.Execute("UPDATE session SET last_seen_at = @now WHERE id = @id", new { id, now = Change.Now });

    /// <summary>Widens the reach until a moment (Unix milliseconds); null ends that.</summary>
    public void BreakGlass(SessionRow row, string? reason, long? until)
    {
        Change.Execute(
            "UPDATE session SET break_glass_reason = @reason, break_glass_until = @until WHERE id = @Id",
            new
            {
                row.Id,
                reason,
                until,
            }
        );
        Change.Record(reason is null ? "break-glass-end" : "break-glass", "accounts", row.AccountId, null);
    }

    public void End(SessionRow row)
    {
        Change.Execute("DELETE FROM session WHERE id = @Id", row);
        Change.Record("sign-out", "accounts", row.AccountId, null);
    }

    /// <summary>Ends every session of an account.</summary>
    /// <param name="but">Id of one that stays; null = none.</param>
    public void EndAll(string accountId, string? but = null) =>
        Change.Execute(
            "DELETE FROM session WHERE account_id = @accountId AND id <> @but",
            new { accountId, but = but ?? "" }
        );

    /// <summary>Forgets sessions that are over.</summary>
    /// <param name="idleBefore">Not seen since then (Unix milliseconds).</param>
    public int Forget(long idleBefore) =>
        Change.Execute(
            "DELETE FROM session WHERE expires_at < @now OR last_seen_at < @idleBefore",
            new { now = Change.Now, idleBefore }
        );

    private StoreChange Change => _reader.Changing;
}
