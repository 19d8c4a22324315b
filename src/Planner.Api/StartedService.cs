namespace Planner.Api;

/// <summary>What is worth telling when the service listens.</summary>
/// <param name="Urls">Addresses it listens on.</param>
/// <param name="Folder">Where it keeps its things.</param>
/// <param name="SetupCode">The code that makes the first manager; null once there is an account.</param>
/// <param name="IsEmpty">There is no branch yet.</param>
public sealed record StartedService(IReadOnlyCollection<string> Urls, string Folder, string? SetupCode, bool IsEmpty);
