namespace Planner.Api;

/// <summary>A plan by the name of a data set on the server. Instead, a whole plan request may be sent.</summary>
/// <param name="Dataset">Name of the data set.</param>
/// <param name="Seconds">Seconds of search; 10 by default.</param>
/// <param name="Iterations">Deterministic budget instead of seconds.</param>
/// <param name="Seed">Seed of every random choice; 1 by default.</param>
internal sealed record PlanBody(string Dataset, double? Seconds = null, long? Iterations = null, long? Seed = null);
