namespace Planner.Api;

/// <summary>Which problems an endpoint answers with, beside those that any may.</summary>
internal sealed record ProblemCodes(IReadOnlyList<ProblemKind> Kinds);
