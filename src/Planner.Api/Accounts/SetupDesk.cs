using System.Security.Cryptography;
using System.Text;
using Planner.Store;

namespace Planner.Api;

/// <summary>The first manager: made once, by whoever has the code that the service prints when it starts.</summary>
internal sealed class SetupDesk(PlannerStore store)
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private readonly string _code = NewCode();
    private bool _done;

    /// <summary>Whether the first manager is still to be made.</summary>
    public bool IsNeeded => !_done && !(_done = store.Read(reader => reader.Accounts.AnyPerson()));

    /// <summary>The code; null where it is not needed any more.</summary>
    public string? Code => IsNeeded ? _code : null;

    /// <summary>Whether it is the code: case and dashes do not matter.</summary>
    public bool IsCode(string text) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Plain(text)),
            Encoding.UTF8.GetBytes(Plain(_code))
        );

    /// <summary>Makes the first manager.</summary>
    /// <exception cref="ProblemException">There is an account already.</exception>
    public Task<AccountRow> MakeAsync(AccountRow manager) =>
        store.WriteAsync(
            Author.System,
            change =>
                change.Accounts.AnyPerson()
                    ? throw new ProblemException(ProblemCatalogue.SetupDone)
                    : change.Accounts.Insert(manager)
        );

    private static string NewCode() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    private static string Plain(string code) =>
        code.Replace("-", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
}
