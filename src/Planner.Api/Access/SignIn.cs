using Planner.Store;

namespace Planner.Api;

/// <summary>Finds out who a request comes from: the header <c>Authorization: Bearer pk_...</c>.</summary>
internal sealed class SignIn(PlannerStore store, TimeProvider time)
{
    private const string Bearer = "Bearer ";

    public Task<Access?> FindAsync(HttpContext context)
    {
        string header = context.Request.Headers.Authorization.ToString();
        return Task.FromResult(
            header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? ByKey(header[Bearer.Length..].Trim()) : null
        );
    }

    private Access? ByKey(string key)
    {
        if (!key.StartsWith(KeySecret.Prefix, StringComparison.Ordinal))
            return null;
        AccountRow? row = store.Read(reader => reader.Accounts.FindKey(KeySecret.Hash(key)));
        return row?.IsUsable(time.GetUtcNow().ToUnixTimeMilliseconds()) == true ? Of(row) : null;
    }

    private static Access? Of(AccountRow row) =>
        Enum.TryParse(row.Role, ignoreCase: true, out Role role)
            ? new(row.Id, row.Name, role, row.BranchIds(), row.ClinicianId)
            : null;
}
