using Planner.Domain;

namespace Planner.Api;

/// <summary>A broken rule.</summary>
internal sealed record ViolationView(
    string Rule,
    string Message,
    decimal Amount,
    string Unit,
    string? Clinician = null,
    string? Visit = null,
    string? Shift = null
)
{
    public static ViolationView Of(Violation found) =>
        new(
            found.Rule,
            found.Message,
            found.Amount,
            found.Unit,
            found.Clinician?.Value,
            found.Visit?.Value,
            found.Shift?.Value
        );
}
