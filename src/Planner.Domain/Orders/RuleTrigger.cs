namespace Planner.Domain;

/// <summary>
/// What starts a rule's clock: the latest of its events.
/// </summary>
public sealed record RuleTrigger
{
    public required IReadOnlyList<EpisodeEventKind> Events { get; init; }

    /// <summary>A later event of these starts another rule's clock instead.</summary>
    public IReadOnlyList<EpisodeEventKind> YieldsTo { get; init; } = [];

    /// <summary>Only when one of these came before; none named = no matter.</summary>
    public IReadOnlyList<EpisodeEventKind> OnlyAfter { get; init; } = [];

    /// <summary>Not when one of these came before.</summary>
    public IReadOnlyList<EpisodeEventKind> NotAfter { get; init; } = [];

    /// <summary>A clock of its own for each discipline the events name.</summary>
    public bool PerDiscipline { get; init; }

    public CareScope Care { get; init; } = CareScope.Any;

    /// <summary>Only after an inpatient stay of at least so many hours, not for tests.</summary>
    public int? LeastStayHours { get; init; }
}
