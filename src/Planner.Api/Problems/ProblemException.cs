namespace Planner.Api;

/// <summary>Ends a request with a problem of the catalogue, from wherever it is noticed.</summary>
public sealed class ProblemException(ProblemKind kind, string? detail = null) : Exception(detail ?? kind.Title)
{
    public ProblemKind Kind { get; } = kind;

    public string? Detail { get; } = detail;
}
