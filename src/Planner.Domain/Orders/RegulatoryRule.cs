using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A rule of the field as dated data.
/// </summary>
public sealed record RegulatoryRule
{
    /// <summary>Unique in its book, with its dates: versions of a rule have ids of their own.</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>What the rule says, in plain words.</summary>
    public required string Says { get; init; }

    /// <summary>Where it is written.</summary>
    public required string Citation { get; init; }

    /// <summary>ISO 3166: a country, or a part of it (US-NY).</summary>
    public required string Jurisdiction { get; init; }
    public required LocalDate ValidFrom { get; init; }

    /// <summary>Last day it holds, inclusive; null = still valid.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>What starts the clock; null where the rule has no clock.</summary>
    public RuleTrigger? Trigger { get; init; }

    /// <summary>Null where the rule has no clock.</summary>
    public RuleDeadline? Deadline { get; init; }

    /// <summary>What meets the rule.</summary>
    public IReadOnlyList<EpisodeEventKind> ClosedBy { get; init; } = [];

    /// <summary>What makes the rule void.</summary>
    public IReadOnlyList<EpisodeEventKind> EndedBy { get; init; } = [];

    /// <summary>Visits that can meet the rule.</summary>
    public IReadOnlyList<VisitType> Visits { get; init; } = [];

    /// <summary>Who may make them; empty = the discipline of the clock.</summary>
    public IReadOnlyList<Discipline> By { get; init; } = [];

    /// <summary>Who else may where only therapy is ordered.</summary>
    public IReadOnlyList<Discipline> ByTherapyOnly { get; init; } = [];

    /// <summary>Numbers of a rule without a clock, by name.</summary>
    public IReadOnlyDictionary<string, int> Facts { get; init; } = new Dictionary<string, int>();

    /// <summary>What a rule without a clock asks to be recorded.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    public bool IsValidOn(LocalDate date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);
}
