namespace Planner.Api;

/// <summary>A new password of one's own.</summary>
/// <param name="Current">The one that holds.</param>
/// <param name="Password">The new one: 10 to 200 characters.</param>
internal sealed record PasswordBody(string Current, string Password);
