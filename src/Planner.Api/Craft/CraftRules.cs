namespace Planner.Api;

/// <summary>Gives endpoints what <see cref="AccessRules"/> does not.</summary>
public static class CraftRules
{
    /// <summary>A request is done once per Idempotency-Key; the first answer is given again.</summary>
    public static T Idempotent<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Idempotent());

    /// <summary>Changes something that has a version: names the problems of If-Match in the OpenAPI document.</summary>
    public static RouteHandlerBuilder Changes(this RouteHandlerBuilder endpoint) =>
        endpoint.WithProblems(ProblemCatalogue.Stale, ProblemCatalogue.IfMatchMissing);

    /// <summary>Answers with patient data: whose it was is written into the audit before it is sent.</summary>
    public static RouteHandlerBuilder ReadsPatients(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter<PatientReadFilter>();
}
