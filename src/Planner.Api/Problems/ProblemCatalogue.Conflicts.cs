namespace Planner.Api;

/// <content>What stands in the way of a change.</content>
public static partial class ProblemCatalogue
{
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
    public static readonly ProblemKind Stale = new(
        "stale",
        412,
        "It was changed since it was read.",
        "Read it again, look at what changed, and send the change with the new ETag."
    );
    public static readonly ProblemKind IfMatchMissing = new(
        "if-match-missing",
        428,
        "The header If-Match is missing.",
        "Read it first and send its ETag in If-Match, so that nobody's change is lost."
    );
    public static readonly ProblemKind IdempotencyKeyMissing = new(
        "idempotency-key-missing",
        400,
        "The header Idempotency-Key is missing.",
        "Send one of 1 to 200 visible characters, new for each thing to make; send the same one again when in doubt whether a request arrived."
    );
    public static readonly ProblemKind IdempotencyInFlight = new(
        "idempotency-in-flight",
        409,
        "A request with this Idempotency-Key is being worked on.",
        "Send it again in a second; the first answer is given again."
    );
    public static readonly ProblemKind IdempotencyAnswerLost = new(
        "idempotency-answer-lost",
        409,
        "This was done, but the service ended before it noted its answer.",
        "List what there is to find what was made; do not send it under another key."
    );
    public static readonly ProblemKind IdempotencyMismatch = new(
        "idempotency-mismatch",
        422,
        "This Idempotency-Key was used for another request.",
        "Use a new key for each thing to make."
    );
}
