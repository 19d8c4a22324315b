namespace Planner.Domain;

/// <summary>
/// A hard rule that a plan breaks: which, who, what and by how much.
/// </summary>
public sealed record Violation(string Rule, string Message)
{
    public ClinicianId? Clinician { get; init; }
    public VisitId? Visit { get; init; }
    public ShiftId? Shift { get; init; }
    public decimal Amount { get; init; }
    public string Unit { get; init; } = "";
}
