using Planner.Store;

namespace Planner.Api;

/// <summary>Signs people in, and slows down who guesses.</summary>
internal sealed class SessionDesk(PlannerStore store, Sessions sessions, Passwords passwords, SignInThrottle throttle)
{
    /// <summary>The account of a login and password.</summary>
    /// <exception cref="ProblemException">Wrong, or too many wrong ones.</exception>
    public AccountRow Enter(HttpContext context, string login, string password)
    {
        AccountRow? account = store.Read(reader => reader.Accounts.FindByLogin(login));
        Try(
            context,
            login,
            ProblemCatalogue.WrongPassword,
            () => passwords.Matches(account, password) && account!.Disabled == 0
        );
        return account!;
    }

    /// <summary>Tries a secret; each failure slows down the next.</summary>
    /// <exception cref="ProblemException">It failed, or it is too soon to try.</exception>
    public void Try(HttpContext context, string login, ProblemKind failure, Func<bool> isRight)
    {
        string address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (throttle.WaitSeconds(login, address) is > 0 and int wait)
        {
            context.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
            throw new ProblemException(
                ProblemCatalogue.RateLimited,
                FormattableString.Invariant($"Too many wrong tries; the next is possible in {wait} s.")
            );
        }
        if (isRight())
        {
            throttle.Succeed(login);
            return;
        }
        throttle.Fail(login, address);
        throw new ProblemException(failure);
    }

    /// <summary>Signs in and answers with the session.</summary>
    public async Task<IResult> StartAsync(HttpContext context, AccountRow account, int status = 200)
    {
        string secret = await sessions.StartAsync(context, account);
        SignedIn signedIn =
            await sessions.FindAsync(secret) ?? throw new ProblemException(ProblemCatalogue.NotSignedIn);
        Access access = SignIn.Of(account, null) ?? throw new ProblemException(ProblemCatalogue.NotPermitted);
        return TypedResults.Json(SessionView.Of(access, signedIn), ApiJson.Options, statusCode: status);
    }
}
