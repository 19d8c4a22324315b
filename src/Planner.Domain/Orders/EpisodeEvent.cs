using NodaTime;

namespace Planner.Domain;

/// <summary>
/// Something that happened to a patient, or is ordered for a day.
/// </summary>
/// <param name="At">When; the first moment of its day where only the day is known.</param>
/// <param name="IsWholeDay">Only the day is known: clocks in hours then run, to be safe, from the day's first moment.</param>
/// <param name="Discipline">The therapy it concerns, or null.</param>
/// <param name="ForTests">An inpatient stay for diagnostic tests only, which asks for no resumption.</param>
public sealed record EpisodeEvent(
    EpisodeEventKind Kind,
    Instant At,
    bool IsWholeDay = false,
    Discipline? Discipline = null,
    bool ForTests = false
);
