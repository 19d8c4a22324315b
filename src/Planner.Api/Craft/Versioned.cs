namespace Planner.Api;

/// <summary>Marks endpoints that change something of a version and ask for If-Match.</summary>
public sealed record Versioned;
