namespace Planner.Api;

/// <summary>An entry of the catalogue.</summary>
/// <param name="Code">Stable; programs decide by it.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ProblemKind(string Code, int Status, string Title, string Remedy);
