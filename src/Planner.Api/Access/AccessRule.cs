namespace Planner.Api;

/// <summary>Who may use an endpoint: whoever has one of the permissions; with none, anyone, signed in or not.</summary>
public sealed record AccessRule(IReadOnlyList<Permission> AnyOf)
{
    public bool IsOpen => AnyOf.Count == 0;

    public bool Admits(Access access) => AnyOf.Any(access.May);
}
