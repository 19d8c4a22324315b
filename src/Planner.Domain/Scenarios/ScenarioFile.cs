namespace Planner.Domain;

/// <summary>
/// What an analyst asks: named changes to compare with the agency as it is.
/// </summary>
public sealed record ScenarioFile
{
    /// <summary>What people call the whole question.</summary>
    public required string Name { get; init; }

    /// <summary>Changes that hold on every side, the unchanged one included: a season with more visits, for example.</summary>
    public IReadOnlyList<ScenarioChange> Given { get; init; } = [];

    /// <summary>Compared with the unchanged agency one by one, in this order; at least one, each name once.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>Fields of the document that nobody here knows; they change nothing.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
