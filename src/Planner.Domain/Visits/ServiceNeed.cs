using NodaTime;

namespace Planner.Domain;

/// <summary>
/// What one clinician does at one visit.
/// </summary>
public sealed record ServiceNeed
{
    /// <summary>Any one of these disciplines; never empty.</summary>
    public required IReadOnlyList<Discipline> Disciplines { get; init; }

    /// <summary>Every one of these is needed, valid on the day.</summary>
    public IReadOnlyList<SkillNeed> AllOf { get; init; } = [];

    /// <summary>At least one of these is needed, valid on the day; empty = none.</summary>
    public IReadOnlyList<SkillNeed> AnyOf { get; init; } = [];

    /// <summary>Ordered time at the patient, before the clinician's pace.</summary>
    public required Duration Duration { get; init; }

    /// <summary>Other times by discipline (an LPN may need longer than an RN).</summary>
    public IReadOnlyDictionary<Discipline, Duration> DurationByDiscipline { get; init; } =
        new Dictionary<Discipline, Duration>();
}
