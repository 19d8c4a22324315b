namespace Planner.Api;

/// <content>Who may not do what.</content>
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind NotSignedIn = new(
        "not-signed-in",
        401,
        "Nobody is signed in.",
        "Sign in with POST /v1/session, or send the header Authorization: Bearer with an API key."
    );
    public static readonly ProblemKind WrongPassword = new(
        "wrong-password",
        401,
        "The login or the password is wrong.",
        "Try again, or ask a manager to set a new password."
    );
    public static readonly ProblemKind NotPermitted = new(
        "not-permitted",
        403,
        "This role may not do this.",
        "Ask a manager of the agency, or use an account with another role."
    );
    public static readonly ProblemKind CsrfTokenMissing = new(
        "csrf-token-missing",
        403,
        "The header X-CSRF-Token does not belong to this session.",
        "Send the value \"csrfToken\" that GET /v1/session gives, from a page of this service only."
    );
    public static readonly ProblemKind WrongSetupCode = new(
        "wrong-setup-code",
        403,
        "The set-up code is wrong.",
        "Take the code that the service printed when it started."
    );
    public static readonly ProblemKind SetupDone = new(
        "setup-done",
        409,
        "The first manager exists already.",
        "Sign in; a manager makes further accounts."
    );
    public static readonly ProblemKind LastManager = new(
        "last-manager",
        409,
        "This is the last manager of every branch.",
        "Make another manager first."
    );
    public static readonly ProblemKind NoSession = new(
        "no-session",
        409,
        "An API key has no session.",
        "Sign in with POST /v1/session."
    );
}
