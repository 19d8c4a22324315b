namespace Planner.Api;

/// <content>What goes wrong with plans.</content>
public static partial class ProblemCatalogue
{
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
    public static readonly ProblemKind NoPlanYet = new(
        "no-plan-yet",
        409,
        "The plan is not there (yet).",
        "Follow GET /v1/plans/{id}/events until its state is done."
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
}
