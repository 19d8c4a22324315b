using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A physician's order of visits as it was written.
/// </summary>
public sealed record CareOrder
{
    public required OrderId Id { get; init; }
    public required PatientId Patient { get; init; }

    /// <summary>Frequency as written: <c>2w4,1w5</c>, <c>1-2w3</c>, <c>3PRN</c>, <c>SN 2w4; PT 1w5</c>.</summary>
    public required string Frequency { get; init; }

    /// <summary>Who visits where the frequency names no discipline.</summary>
    public Discipline Discipline { get; init; } = Discipline.RN;

    /// <summary>First day of the order; its week is the first order week, however few days are left of it.</summary>
    public required LocalDate Effective { get; init; }

    /// <summary>The certification period it belongs to.</summary>
    public required CertificationPeriod Period { get; init; }

    /// <summary>Signs and symptoms that call for a PRN visit; needed where the frequency has a PRN part without its own.</summary>
    public IReadOnlyList<string> PrnSigns { get; init; } = [];

    /// <summary>Why the visits are made.</summary>
    public VisitType Type { get; init; } = VisitType.Routine;

    /// <summary>How long a visit takes.</summary>
    public Duration VisitLength { get; init; } = Duration.FromMinutes(45);

    /// <summary>What whoever comes has to hold.</summary>
    public IReadOnlyList<SkillNeed> Skills { get; init; } = [];

    /// <summary>Who is asked to make the visits; empty = chosen when the day is planned.</summary>
    public IReadOnlyList<ClinicianId> Clinicians { get; init; } = [];

    /// <summary>Visits made or promised already; they count and stay.</summary>
    public IReadOnlyList<MadeVisit> Made { get; init; } = [];
}
