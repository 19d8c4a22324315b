namespace Planner.Domain;

/// <summary>
/// One named list of changes; they apply in their order, each to what the ones before have made.
/// </summary>
public sealed record Scenario(string Name, IReadOnlyList<ScenarioChange> Changes);
