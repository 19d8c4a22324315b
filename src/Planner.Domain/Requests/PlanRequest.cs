using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Everything a roster is made from. Immutable; validated by the reader that made it.
/// </summary>
public sealed record PlanRequest
{
    public required Agency Agency { get; init; }

    /// <summary>First day planned, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day planned, inclusive.</summary>
    public required LocalDate To { get; init; }
    public required TravelSource Travel { get; init; }
    public required Policy Policy { get; init; }
    public IReadOnlyList<ServiceArea> Areas { get; init; } = [];
    public required IReadOnlyList<Clinician> Clinicians { get; init; }
    public required IReadOnlyList<Patient> Patients { get; init; }
    public required IReadOnlyList<Visit> Visits { get; init; }
    public IReadOnlyList<VisitRelation> Relations { get; init; } = [];
    public Pins Pins { get; init; } = Pins.None;

    /// <summary>Who waits for a visit that is not planned; the roster is made without them.</summary>
    public IReadOnlyList<WaitlistEntry> Waitlist { get; init; } = [];

    /// <summary>Fields of the document it was read from that nobody here knows.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
