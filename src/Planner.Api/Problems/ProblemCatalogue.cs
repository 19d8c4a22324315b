using Planner.Store;

namespace Planner.Api;

/// <summary>Every problem the service answers with.</summary>
public static class ProblemCatalogue
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
    public static readonly ProblemKind UnknownPlan = new(
        "unknown-plan",
        404,
        "There is no plan of that id.",
        "List the plans with GET /v1/plans; the oldest are forgotten, all of them when the service ends."
    );
    public static readonly ProblemKind UnknownDataSet = new(
        "unknown-dataset",
        404,
        "There is no data set of that name.",
        "List them with GET /v1/datasets."
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
    public static readonly ProblemKind NoPlanYet = new(
        "no-plan-yet",
        409,
        "The plan is not there (yet).",
        "Follow GET /v1/plans/{id}/events until its state is done."
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
    public static readonly ProblemKind CannotPlan = new(
        "cannot-plan",
        422,
        "The roads for this request cannot be used.",
        "\"detail\" names the road network or the address; correct it, or leave out travel.network."
    );
    public static readonly ProblemKind BadQuery = new(
        "bad-query",
        400,
        "A parameter of the address has a value that cannot be used.",
        "Correct the parameter that \"detail\" names."
    );
    public static readonly ProblemKind IdempotencyKeyMissing = new(
        "idempotency-key-missing",
        400,
        "The header Idempotency-Key is missing.",
        "Send one of 1 to 200 visible characters, new for each thing to make; send the same one again when in doubt whether a request arrived."
    );
    public static readonly ProblemKind NotSignedIn = new(
        "not-signed-in",
        401,
        "Nobody is signed in.",
        "Sign in with POST /v1/session, or send the header Authorization: Bearer with an API key."
    );
    public static readonly ProblemKind NotPermitted = new(
        "not-permitted",
        403,
        "This role may not do this.",
        "Ask a manager of the agency, or use an account with another role."
    );
    public static readonly ProblemKind Unknown = new(
        "unknown",
        404,
        "There is nothing of that id within your reach.",
        "List what there is; things of other branches are not told of."
    );
    public static readonly ProblemKind AlreadyThere = new(
        "already-there",
        409,
        "There is one of that id already.",
        "Choose another id, or change the one that is there with PUT and If-Match."
    );
    public static readonly ProblemKind UnknownReference = new(
        "unknown-reference",
        409,
        "It names something that there is not, or something still names it.",
        "\"detail\" says what; make that first, or remove what names it."
    );
    public static readonly ProblemKind DoubleBooking = new(
        "double-booking",
        409,
        "A clinician would be in two places at once.",
        "Another roster was published for that time; plan again on what holds now."
    );
    public static readonly ProblemKind LostLease = new(
        "lost-lease",
        409,
        "The job was given to another worker meanwhile.",
        "Read the job again; its result comes from the other worker."
    );
    public static readonly ProblemKind IdempotencyInFlight = new(
        "idempotency-in-flight",
        409,
        "A request with this Idempotency-Key is being worked on.",
        "Send it again in a second; the first answer is given again."
    );
    public static readonly ProblemKind Stale = new(
        "stale",
        412,
        "It was changed since it was read.",
        "Read it again, look at what changed, and send the change with the new ETag."
    );
    public static readonly ProblemKind IdempotencyMismatch = new(
        "idempotency-mismatch",
        422,
        "This Idempotency-Key was used for another request.",
        "Use a new key for each thing to make."
    );
    public static readonly ProblemKind IfMatchMissing = new(
        "if-match-missing",
        428,
        "The header If-Match is missing.",
        "Read it first and send its ETag in If-Match, so that nobody's change is lost."
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
    public static readonly ProblemKind QueueFull = new(
        "queue-full",
        503,
        "Too many plans wait already.",
        "Try again after the seconds of the header Retry-After."
    );
    public static readonly ProblemKind Refused = new(
        "plan-refused",
        500,
        "The planner made a plan that its own checker refuses; it is not handed out.",
        "Please report it with the request; another seed may help meanwhile."
    );
    public static readonly ProblemKind Unexpected = new(
        "unexpected",
        500,
        "Something failed that should not.",
        "Please report it; the service goes on."
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        BadInput,
        BadOption,
        BadRequest,
        UnknownPlan,
        UnknownDataSet,
        NotFound,
        WrongMethod,
        NoPlanYet,
        TooLarge,
        WrongType,
        CannotPlan,
        BadQuery,
        IdempotencyKeyMissing,
        NotSignedIn,
        NotPermitted,
        Unknown,
        AlreadyThere,
        UnknownReference,
        DoubleBooking,
        LostLease,
        IdempotencyInFlight,
        Stale,
        IdempotencyMismatch,
        IfMatchMissing,
        RateLimited,
        StoreUnavailable,
        QueueFull,
        Refused,
        Unexpected,
    ];

    /// <summary>The problem that a refusal of the store means.</summary>
    public static ProblemKind Of(StoreConflict conflict) =>
        conflict switch
        {
            StoreConflict.AlreadyThere => AlreadyThere,
            StoreConflict.StaleVersion => Stale,
            StoreConflict.UnknownReference => UnknownReference,
            StoreConflict.DoubleBooking => DoubleBooking,
            StoreConflict.LostLease => LostLease,
            StoreConflict.QueueFull => QueueFull,
            _ => Unexpected,
        };

    /// <summary>The problem of a bare status code.</summary>
    public static ProblemKind OfStatus(int status) =>
        status switch
        {
            401 => NotSignedIn,
            403 => NotPermitted,
            404 => NotFound,
            405 => WrongMethod,
            413 => TooLarge,
            415 => WrongType,
            429 => RateLimited,
            < 500 => BadRequest,
            _ => Unexpected,
        };
}
