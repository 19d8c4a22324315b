namespace Planner.Domain;

/// <summary>
/// A patient's time with the agency as the clocks see it.
/// </summary>
public sealed record CareEpisode
{
    public required PatientId Patient { get; init; }

    /// <summary>What has happened, in any order.</summary>
    public IReadOnlyList<EpisodeEvent> Events { get; init; } = [];

    /// <summary>Nursing or therapy is given; false = personal care by aides alone.</summary>
    public bool IsSkilled { get; init; } = true;

    /// <summary>No nursing is ordered: a therapist may make the assessments.</summary>
    public bool IsTherapyOnly { get; init; }

    /// <summary>Visits of the payment group below which a 30-day period is paid per visit, 2..6; null = not known.</summary>
    public int? LupaThreshold { get; init; }
}
