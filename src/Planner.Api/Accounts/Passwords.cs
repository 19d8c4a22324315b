using Microsoft.AspNetCore.Identity;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Passwords: read, hashed (PBKDF2, by ASP.NET's hasher), compared.</summary>
internal sealed class Passwords
{
    private const int Shortest = 10;
    private const int Longest = 200;
    private readonly PasswordHasher<AccountRow> _hasher = new();
    private readonly string _nobody;

    public Passwords() => _nobody = Hash(KeySecret.Make());

    public string Hash(string password) => _hasher.HashPassword(new AccountRow(), password);

    /// <summary>Whether it is the account's; takes as long where there is no account.</summary>
    public bool Matches(AccountRow? account, string password)
    {
        string hash = account is { Kind: AccountRow.Person, Secret.Length: > 0 } ? account.Secret : _nobody;
        bool matches =
            _hasher.VerifyHashedPassword(new AccountRow(), hash, password) is not PasswordVerificationResult.Failed;
        return matches && account is not null;
    }

    /// <summary>A new password: 10 to 200 characters.</summary>
    public static string Read(JsonCursor? field)
    {
        string text = field?.Text() ?? "";
        if (field is not null && text.Length is > 0 and (< Shortest or > Longest))
            field.Report(
                FormattableString.Invariant($"{text.Length} characters"),
                FormattableString.Invariant($"A password has {Shortest} to {Longest} characters."),
                "Take a longer one; several words are good."
            );
        return text;
    }
}
