namespace Planner.Analysis;

/// <summary>What a scenario changes, replay by replay and in all.</summary>
public sealed record ScenarioOutcome
{
    public required string Name { get; init; }
    public required IReadOnlyDictionary<Measure, Comparison> Measures { get; init; }
    public required IReadOnlyList<TermComparison> Terms { get; init; }
    public required IReadOnlyList<ClinicianComparison> Clinicians { get; init; }

    /// <summary>Visits whose fate differs, those gained most first.</summary>
    public required IReadOnlyList<VisitSwing> Swings { get; init; }

    /// <summary>Whether the scenario weighs terms otherwise, so that costs are not of one kind.</summary>
    public required bool WeightsDiffer { get; init; }

    /// <summary>Each replay: the unchanged day and the changed one.</summary>
    public required IReadOnlyList<(DayFigures Unchanged, DayFigures Changed)> Replays { get; init; }
}
