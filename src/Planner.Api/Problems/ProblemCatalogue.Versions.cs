namespace Planner.Api;

// Versions of plans, edits and publication.
public static partial class ProblemCatalogue
{
    public static readonly ProblemKind NothingToMove = new(
        "nothing-to-move",
        409,
        "There is no version in that direction.",
        "List the versions with GET /v1/plans/{id}/versions."
    );
    public static readonly ProblemKind TrialPlan = new(
        "trial-plan",
        409,
        "A plan of a scenario is never published.",
        "Plan the days again without a scenario, and publish that plan."
    );
    public static readonly ProblemKind EditRefused = new(
        "edit-refused",
        422,
        "The edits would break a rule; nothing was changed.",
        "\"violations\" names the rules, \"remedies\" what would work instead."
    );
}
