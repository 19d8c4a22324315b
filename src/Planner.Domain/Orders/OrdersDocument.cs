using NodaTime;

namespace Planner.Domain;

/// <summary>
/// The orders of an agency's patients with everything needed to spread them over days and to read the clocks.
/// </summary>
public sealed record OrdersDocument
{
    public required Agency Agency { get; init; }

    /// <summary>The present the document was written for; null = whenever it is read.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>First day of the agency's order week.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Sunday;

    /// <summary>Whose rules count, ISO 3166.</summary>
    public IReadOnlyList<string> Jurisdictions { get; init; } = ["US"];

    /// <summary>Cuts orders at the end of their period instead of refusing them.</summary>
    public bool ClipAtPeriodEnd { get; init; }

    /// <summary>Days on which nobody visits.</summary>
    public IReadOnlyList<LocalDate> Blackouts { get; init; } = [];

    /// <summary>Most ordered visits a day by discipline ordered; none named = no limit.</summary>
    public IReadOnlyDictionary<Discipline, int> DailyCapacity { get; init; } = new Dictionary<Discipline, int>();
    public IReadOnlyList<OrderedClinician> Clinicians { get; init; } = [];
    public required IReadOnlyList<OrderedPatient> Patients { get; init; }
    public required IReadOnlyList<CareOrder> Orders { get; init; }
}
