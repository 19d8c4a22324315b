using Planner.Store;

namespace Planner.Api;

/// <summary>Finds out who a request comes from: <c>Authorization: Bearer pk_...</c>, or the cookie of a session.</summary>
internal sealed class SignIn(PlannerStore store, Sessions sessions, TimeProvider time)
{
    private const string Bearer = "Bearer ";
    private const long Minute = 60_000;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <exception cref="ProblemException">A change that comes with the cookie but not from a page of the service.</exception>
    public async Task<Access?> FindAsync(HttpContext context)
    {
        string header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return await ByKeyAsync(header[Bearer.Length..].Trim());
        return context.Request.Cookies[SessionCookie.Name] is { Length: > 0 } secret
            ? await BySessionAsync(context, secret)
            : null;
    }

    private async Task<Access?> ByKeyAsync(string key)
    {
        if (!key.StartsWith(KeySecret.Prefix, StringComparison.Ordinal))
            return null;
        AccountRow? row = store.Read(reader => reader.Accounts.FindKey(KeySecret.Hash(key)));
        if (row?.IsUsable(Now) != true)
            return null;
        if (Now - (row.LastUsedAt ?? 0) > Minute)
            await store.WriteAsync(Author.System, change => change.Accounts.Touch(row.Id));
        return Of(row, null);
    }

    private async Task<Access?> BySessionAsync(HttpContext context, string secret)
    {
        if (await sessions.FindAsync(secret) is not { } signedIn)
            return null;
        bool changes = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        if (changes && !IsSignIn(context) && !SessionCookie.IsOwnPage(context.Request, secret))
            throw new ProblemException(ProblemCatalogue.CsrfTokenMissing);
        context.Features.Set(signedIn);
        return Of(signedIn.Account, signedIn.Session.BreakGlassAt(Now));
    }

    // Signing in again with an old cookie must not need the old session's token.
    private static bool IsSignIn(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AccessRule>() is { IsOpen: true };

    public static Access? Of(AccountRow row, string? brokenGlass) =>
        Enum.TryParse(row.Role, ignoreCase: true, out Role role)
            ? new(row.Id, row.Name, role, row.BranchIds(), row.ClinicianId, brokenGlass)
            : null;
}
