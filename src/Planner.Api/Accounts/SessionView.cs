namespace Planner.Api;

/// <summary>Who is signed in, and what that one may do.</summary>
/// <param name="Account">Id of the account or key.</param>
/// <param name="Branches">Ids of the branches within reach; nothing = all.</param>
/// <param name="Permissions">What the role may do.</param>
/// <param name="CsrfToken">To be sent as X-CSRF-Token with each change; nothing for API keys.</param>
/// <param name="BreakGlass">Why the reach is wider; nothing where it is not.</param>
/// <param name="BreakGlassUntil">ISO 8601.</param>
internal sealed record SessionView(
    string Account,
    string Name,
    string Role,
    IReadOnlyList<string>? Branches,
    string? Clinician,
    IReadOnlyList<string> Permissions,
    string? CsrfToken = null,
    string? BreakGlass = null,
    string? BreakGlassUntil = null
)
{
    public static SessionView Of(Access access, SignedIn? signedIn) =>
        new(
            access.AccountId,
            access.Name,
            AccountReader.Word(access.Role),
            access.IsGlassBroken ? null : access.Branches,
            access.ClinicianId,
            [.. Enum.GetValues<Permission>().Where(access.May).Select(Planner.Formats.JsonChoice.Name)],
            signedIn is null ? null : SessionCookie.CsrfOf(signedIn.Secret),
            access.BreakGlassReason,
            access.IsGlassBroken ? UnixTime.Text(signedIn?.Session.BreakGlassUntil) : null
        );
}
