namespace Planner.Api;

/// <summary>Names an endpoint's problems in the OpenAPI document.</summary>
internal static class ProblemMetadata
{
    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route, params ProblemKind[] kinds) =>
        route.WithMetadata(new ProblemCodes(kinds));
}
