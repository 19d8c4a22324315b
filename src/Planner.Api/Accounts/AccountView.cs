using Planner.Store;

namespace Planner.Api;

/// <summary>A person's account or a key; never a secret.</summary>
/// <param name="Branches">Ids of the branches within reach; nothing = all.</param>
internal sealed record AccountView(
    string Id,
    long Version,
    string Name,
    string Role,
    IReadOnlyList<string>? Branches,
    bool Disabled,
    string CreatedAt,
    string? Login = null,
    string? Clinician = null,
    string? ExpiresAt = null,
    string? LastUsedAt = null
)
{
    public static AccountView Of(AccountRow row) =>
        new(
            row.Id,
            row.Version,
            row.Name,
            row.Role,
            row.BranchIds(),
            row.Disabled != 0,
            UnixTime.Text(row.CreatedAt),
            row.Login,
            row.ClinicianId,
            UnixTime.Text(row.ExpiresAt),
            UnixTime.Text(row.LastUsedAt)
        );
}
