namespace Planner.Api;

/// <summary>Signing in.</summary>
internal sealed record SessionBody(string Login, string Password);
