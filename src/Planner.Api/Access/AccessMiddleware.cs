namespace Planner.Api;

/// <summary>Finds out who asks, and turns away whom the endpoint's rule does not admit.</summary>
internal sealed class AccessMiddleware(RequestDelegate next, SignIn signIn)
{
    public async Task InvokeAsync(HttpContext context)
    {
        Access? access = await signIn.FindAsync(context);
        if (access is not null)
            context.Features.Set(access);
        if (Refusal(context.GetEndpoint(), access) is { } refusal)
            await refusal.ExecuteAsync(context);
        else
            await next(context);
    }

    private static Problem? Refusal(Endpoint? endpoint, Access? access)
    {
        // Without a route there is nothing to guard: the answer is 404 or 405.
        if (endpoint is not RouteEndpoint)
            return null;
        AccessRule? rule = endpoint.Metadata.GetMetadata<AccessRule>();
        if (rule is { IsOpen: true })
            return null;
        if (access is null)
            return new Problem(ProblemCatalogue.NotSignedIn);
        return rule?.Admits(access) == true ? null : new Problem(ProblemCatalogue.NotPermitted, Words(access));
    }

    private static string Words(Access access) =>
        $"The role {access.Role.ToString().ToLowerInvariant()} may not do this.";
}
