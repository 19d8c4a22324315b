namespace Planner.Api;

/// <summary>Whether the first manager is still to be made.</summary>
internal sealed record SetupView(bool Needed);
