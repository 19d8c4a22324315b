namespace Planner.Api;

/// <summary>Gives endpoints their rules. One without a rule stops the start.</summary>
public static class AccessRules
{
    /// <summary>Whoever has one of these permissions may use it.</summary>
    public static T Allow<T>(this T endpoint, params Permission[] anyOf)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new AccessRule(anyOf));

    /// <summary>Anyone may use it, signed in or not.</summary>
    public static T AllowAnyone<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new AccessRule([]));

    /// <exception cref="InvalidOperationException">Endpoints without a rule, by name.</exception>
    public static void Demand(IEndpointRouteBuilder routes)
    {
        string[] open =
        [
            .. routes
                .DataSources.SelectMany(source => source.Endpoints)
                .Where(endpoint => endpoint.Metadata.GetMetadata<AccessRule>() is null)
                .Select(endpoint => endpoint.DisplayName ?? "?"),
        ];
        if (open.Length > 0)
            throw new InvalidOperationException(
                $"Who may use {string.Join(" and ", open)}? Add .Allow(Permission...) or .AllowAnyone()."
            );
    }
}
