namespace Planner.Api;

/// <summary>The first manager.</summary>
/// <param name="Code">What the service printed when it started.</param>
/// <param name="Login">What to sign in with: 1 to 100 visible characters; case does not matter.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="Password">10 to 200 characters.</param>
internal sealed record SetupBody(string Code, string Login, string Name, string Password);
