namespace Planner.Store;

/// <summary>Which documents; null = whatever.</summary>
/// <param name="From">First day (yyyy-MM-dd).</param>
/// <param name="To">Last day.</param>
/// <param name="AfterBranch">Goes on behind this branch and id: the last ones of the page before.</param>
public sealed record DocumentFilter(
    string? From = null,
    string? To = null,
    string? State = null,
    string? PatientId = null,
    string? ClinicianId = null,
    string? AfterBranch = null,
    string? AfterId = null,
    int Most = int.MaxValue
);
