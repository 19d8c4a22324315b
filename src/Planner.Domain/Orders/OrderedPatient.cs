using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A patient with orders: the days and hours that suit, and what has happened in the episode.
/// </summary>
public sealed record OrderedPatient
{
    public required PatientId Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Null where the agency's request knows the patient.</summary>
    public Address? Address { get; init; }

    /// <summary>Days of the week without visits.</summary>
    public IReadOnlyList<IsoDayOfWeek> DaysOff { get; init; } = [];

    /// <summary>Days of the week the patient likes; empty = all the same.</summary>
    public IReadOnlyList<IsoDayOfWeek> PreferredDays { get; init; } = [];

    /// <summary>Earliest start of a visit, local time.</summary>
    public LocalTime From { get; init; } = new(8, 0);

    /// <summary>Latest start of a visit, local time.</summary>
    public LocalTime To { get; init; } = new(16, 0);

    /// <summary>Days without visits beside the inpatient stays, which the events tell.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];
    public required CareEpisode Episode { get; init; }
}
