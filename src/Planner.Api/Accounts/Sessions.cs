using Planner.Store;

namespace Planner.Api;

/// <summary>Starts, finds and ends sessions of people.</summary>
internal sealed class Sessions(PlannerStore store, ApiOptions options, TimeProvider time)
{
    // A session that is used all the time is written down only so often.
    private const int TouchesPerIdle = 20;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private long Idle => (long)options.SessionIdle.TotalMilliseconds;

    /// <summary>Signs somebody in and sets the cookie.</summary>
    /// <returns>What the cookie holds.</returns>
    public async Task<string> StartAsync(HttpContext context, AccountRow account)
    {
        string secret = SessionCookie.Make();
        SessionRow row = new()
        {
            Id = SessionCookie.IdOf(secret),
            AccountId = account.Id,
            CreatedAt = Now,
            LastSeenAt = Now,
            ExpiresAt = Now + (long)options.SessionLength.TotalMilliseconds,
        };
        await store.WriteAsync(new Author(account.Id, account.Role), change => change.Sessions.Insert(row));
        SessionCookie.Set(context, secret);
        return secret;
    }

    /// <summary>The session of a cookie and its account; null where it is over, or the account may not be used.</summary>
    public async Task<SignedIn?> FindAsync(string secret)
    {
        (SessionRow? session, AccountRow? account) = store.Read(reader =>
        {
            SessionRow? row = reader.Sessions.Find(SessionCookie.IdOf(secret));
            return (row, row is null ? null : reader.Accounts.Find(row.AccountId));
        });
        if (session is null || account?.IsUsable(Now) != true || IsOver(session))
            return null;
        if (Now - session.LastSeenAt > Idle / TouchesPerIdle)
            await store.WriteAsync(Author.System, change => change.Sessions.Touch(session.Id));
        return new(session, account, secret);
    }

    private bool IsOver(SessionRow session) => session.ExpiresAt <= Now || session.LastSeenAt + Idle <= Now;
}
