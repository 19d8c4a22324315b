using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A person who visits patients: skilled clinicians and aides alike.
/// </summary>
public sealed record Clinician
{
    public required ClinicianId Id { get; init; }
    public required string Name { get; init; }
    public required Discipline Discipline { get; init; }
    public IReadOnlyList<Credential> Credentials { get; init; } = [];
    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    /// <summary>Limits per calendar day of the shift's start, over all shifts of that day.</summary>
    public DailyLimits Limits { get; init; } = DailyLimits.None;

    /// <summary>Percent of the ordered minutes this clinician needs, 50..300; 100 = as ordered. Rounded up to a second.</summary>
    public int PacePercent { get; init; } = 100;

    /// <summary>Hard service areas: when any are named, every visit's address lies in at least one.</summary>
    public IReadOnlyList<AreaId> RequiredAreas { get; init; } = [];

    /// <summary>Preferred areas: a visit outside all of them costs the policy's term; none named = no preference.</summary>
    public IReadOnlyList<AreaId> PreferredAreas { get; init; } = [];

    /// <summary>Minutes worked lately (service and travel) that fairness starts from; &gt;= 0.</summary>
    public Duration WorkedLately { get; init; } = Duration.Zero;
}
