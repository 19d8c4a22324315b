namespace Planner.Api;

/// <summary>Names an endpoint's problems in the OpenAPI document.</summary>
internal static class ProblemMetadata
{
    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route, params ProblemKind[] kinds)
    {
        foreach (int status in kinds.Select(kind => kind.Status).Distinct())
            route.Produces<ProblemView>(status, Problem.ContentType);
        return route;
    }
}
