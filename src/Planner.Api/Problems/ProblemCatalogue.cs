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
        QueueFull,
        Refused,
        Unexpected,
    ];

    /// <summary>The problem of a bare status code.</summary>
    public static ProblemKind OfStatus(int status) =>
        status switch
        {
            404 => NotFound,
            405 => WrongMethod,
            413 => TooLarge,
            415 => WrongType,
            < 500 => BadRequest,
            _ => Unexpected,
        };
}
