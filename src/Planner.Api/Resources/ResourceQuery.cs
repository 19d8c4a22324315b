using Planner.Store;

namespace Planner.Api;

/// <summary>Which resources a list holds: <c>?branch= ?day= ?from= ?to= ?state= ?patient= ?clinician=</c>. Handlers take it as a parameter.</summary>
/// <param name="Branch">Only of this branch; null = of every branch within reach.</param>
internal sealed record ResourceQuery(
    string? Branch,
    string? From,
    string? To,
    string? State,
    string? Patient,
    string? Clinician
)
{
    public static readonly IReadOnlyList<string> Names =
    [
        "branch",
        "day",
        "from",
        "to",
        "state",
        "patient",
        "clinician",
    ];

    /// <summary>The rows behind the page before.</summary>
    public DocumentFilter Filter(Page page) =>
        new(From, To, State, Patient, Clinician, page.KeyPart(0), page.KeyPart(1), page.Most);

    public Scope Within(Access access) =>
        Branch is null ? access.Scope
        : access.Scope.Covers(Branch) ? access.Scope with { Branches = [Branch] }
        : access.Scope with { Branches = [] };

    /// <exception cref="ProblemException">A day is none, or a text cannot be searched for.</exception>
    public static ValueTask<ResourceQuery?> BindAsync(HttpContext context)
    {
        string? day = DayQuery.Read("day", Text(context, "day"));
        return new(
            new ResourceQuery(
                Text(context, "branch"),
                day ?? DayQuery.Read("from", Text(context, "from")),
                day ?? DayQuery.Read("to", Text(context, "to")),
                Text(context, "state"),
                Text(context, "patient"),
                Text(context, "clinician")
            )
        );
    }

    private static string? Text(HttpContext context, string name) =>
        ResourceIds.Searched(name, context.Request.Query[name].FirstOrDefault());
}
