using Planner.Domain;

namespace Planner.Api;

/// <summary>A broken rule.</summary>
internal sealed record ViolationView(
    string Rule,
    string Message,
    string? Clinician,
    string? Visit,
    string? Shift,
    decimal Amount,
    string Unit
)
{
    public static ViolationView Of(Violation found) =>
        new(
            found.Rule,
            found.Message,
            found.Clinician?.Value,
            found.Visit?.Value,
            found.Shift?.Value,
            found.Amount,
            found.Unit
        );
}
