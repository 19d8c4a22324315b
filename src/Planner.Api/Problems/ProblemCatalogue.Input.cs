namespace Planner.Api;

/// <content>What is wrong with a request, or with the service.</content>
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind BadInput = new(
        "bad-input",
        400,
        "The input holds mistakes.",
        "Correct what \"mistakes\" names; each says what would be right."
    );
    public static readonly ProblemKind BadOption = new(
        "bad-option",
        400,
        "An option has a value that cannot be used.",
        "Give seconds > 0, or iterations >= 1, and a whole seed, within the limits that \"detail\" states."
    );
    public static readonly ProblemKind BadRequest = new(
        "bad-request",
        400,
        "The request cannot be understood.",
        "Compare it with /openapi/v1.json."
    );
    public static readonly ProblemKind BadQuery = new(
        "bad-query",
        400,
        "A parameter of the address has a value that cannot be used.",
        "Correct the parameter that \"detail\" names."
    );
    public static readonly ProblemKind NotFound = new(
        "not-found",
        404,
        "There is nothing at that address.",
        "The addresses are listed in /openapi/v1.json."
    );
    public static readonly ProblemKind WrongMethod = new(
        "wrong-method",
        405,
        "The address does not know that method.",
        "The header Allow lists those it knows."
    );
    public static readonly ProblemKind TooLarge = new(
        "too-large",
        413,
        "The body is larger than the service accepts.",
        "Plan fewer days at once, or raise the limit of the service."
    );
    public static readonly ProblemKind WrongType = new(
        "wrong-type",
        415,
        "The body is not of a type the service reads.",
        "Send JSON with the header Content-Type: application/json."
    );
    public static readonly ProblemKind RateLimited = new(
        "rate-limited",
        429,
        "Too many requests.",
        "Try again after the seconds of the header Retry-After."
    );
    public static readonly ProblemKind StoreUnavailable = new(
        "store-unavailable",
        503,
        "The store cannot be reached.",
        "Try again soon; nothing of this request was written."
    );
    public static readonly ProblemKind Unexpected = new(
        "unexpected",
        500,
        "Something failed that should not.",
        "Please report it; the service goes on."
    );
}
