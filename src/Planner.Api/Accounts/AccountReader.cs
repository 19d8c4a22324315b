using System.Text.Json;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Reads accounts and keys from bodies; every mistake is reported to the cursor.</summary>
internal static class AccountReader
{
    private const int LongestLogin = 100;

    /// <summary>A person: login, name, password; the role is given.</summary>
    public static AccountRow Person(JsonCursor root, Role role, Passwords passwords)
    {
        string login = Login(root.Required("login"));
        string name = root.Required("name")?.Text() ?? "";
        string password = Passwords.Read(root.Required("password"));
        return new()
        {
            Kind = AccountRow.Person,
            Login = login,
            Name = name,
            Secret = root.Mistakes.All.Count == 0 ? passwords.Hash(password) : "",
            Role = Word(role),
        };
    }

    /// <summary>Role, branches and clinician of a body, over what there is.</summary>
    public static AccountRow Reach(JsonCursor root, AccountRow row)
    {
        if (root.Optional("role") is { } role)
            row = row with { Role = Word(role.Choice<Role>()) };
        if (root.Optional("clinician") is { } clinician)
            row = row with { ClinicianId = clinician.Text() };
        if (root.Optional("branches") is { } branches)
            row = row.WithBranches([.. branches.Items().Select(item => item.Text()).Distinct()]);
        if (row.Role == Word(Role.Clinician) && row.ClinicianId is null)
            root.Report("no clinician", "A clinician's account names the clinician.", "Add \"clinician\".");
        return row;
    }

    /// <summary>In lower case, visible characters only.</summary>
    public static string Login(JsonCursor? field)
    {
        string text = field?.Text().Trim().ToLowerInvariant() ?? "";
        if (field?.Element.ValueKind == JsonValueKind.String && !IsLogin(text))
            field.Report(
                field.Shown(),
                FormattableString.Invariant(
                    $"A login has 1 to {LongestLogin} visible characters, none of them a blank."
                ),
                "Take an e-mail address or a short name."
            );
        return text;
    }

    public static string Word(Role role) => JsonChoice.Name(role);

    private static bool IsLogin(string text) =>
        text.Length is > 0 and <= LongestLogin
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
}
