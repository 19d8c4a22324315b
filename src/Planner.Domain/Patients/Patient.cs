namespace Planner.Domain;

/// <summary>
/// A person who is visited at home.
/// </summary>
public sealed record Patient
{
    public required PatientId Id { get; init; }
    public required string Name { get; init; }
    public required Address Address { get; init; }

    /// <summary>When any are named, only they may come.</summary>
    public IReadOnlyList<ClinicianId> RequiredClinicians { get; init; } = [];

    /// <summary>When any are named, everybody else costs the policy's term.</summary>
    public IReadOnlyList<ClinicianId> PreferredClinicians { get; init; } = [];

    /// <summary>They never come.</summary>
    public IReadOnlyList<ClinicianId> ExcludedClinicians { get; init; } = [];

    /// <summary>Who has seen the patient in this episode.</summary>
    public IReadOnlyList<CareHistory> History { get; init; } = [];

    /// <summary>Continuity caps per discipline; none = no cap.</summary>
    public IReadOnlyList<ContinuityCap> ContinuityCaps { get; init; } = [];
}
