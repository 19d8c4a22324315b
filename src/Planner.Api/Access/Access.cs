using Planner.Store;

namespace Planner.Api;

/// <summary>Who asks, and how far that one may reach. Handlers take it as a parameter.</summary>
/// <param name="AccountId">Id of the account or key.</param>
/// <param name="Branches">Ids of the branches within reach; null = all.</param>
/// <param name="ClinicianId">The clinician this person is; null where it is none.</param>
/// <param name="BreakGlassReason">Why the reach is wider for a while; null where it is not.</param>
public sealed record Access(
    string AccountId,
    string Name,
    Role Role,
    IReadOnlyList<string>? Branches,
    string? ClinicianId = null,
    string? BreakGlassReason = null
)
{
    /// <summary>The request's Idempotency-Key, where the endpoint asks for one.</summary>
    internal IdempotencyClaim? Claim { get; init; }

    public bool IsGlassBroken => BreakGlassReason is not null;

    /// <summary>False for analysts: their answers carry no name, address or phone number.</summary>
    public bool SeesNames => Role is not Role.Analyst;

    /// <summary>The reach, for reading from the store.</summary>
    public Scope Scope =>
        IsGlassBroken ? Scope.All
        : Role is Role.Clinician ? new Scope(Branches, ClinicianId ?? "")
        : new Scope(Branches);

    public bool May(Permission permission) => RolePermissions.Has(Role, permission, IsGlassBroken);

    /// <summary>Who changes something, for the audit. Broken glass is marked there.</summary>
    /// <param name="reason">Why; null where none is asked for.</param>
    public Author Author(string? reason = null)
    {
        string role = Role.ToString().ToLowerInvariant();
        Author author = IsGlassBroken
            ? new(AccountId, role + " (break-glass)", Joined(reason))
            : new(AccountId, role, reason);
        return author with { Claim = Claim };
    }

    /// <summary>The access that the request was given; null where nobody is signed in.</summary>
    public static ValueTask<Access?> BindAsync(HttpContext context) => new(context.Features.Get<Access>());

    private string Joined(string? reason) =>
        reason is null ? $"break-glass: {BreakGlassReason}" : $"break-glass: {BreakGlassReason}; {reason}";
}
