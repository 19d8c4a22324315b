namespace Planner.Api;

/// <summary>What changes of an account or key; what is left out stays.</summary>
/// <param name="Password">A new password, of people only; signs the person out everywhere.</param>
/// <param name="Disabled">True ends its use at once, and its sessions.</param>
internal sealed record AccountChangeBody(
    string? Name = null,
    string? Password = null,
    string? Role = null,
    IReadOnlyList<string>? Branches = null,
    string? Clinician = null,
    bool? Disabled = null
);
