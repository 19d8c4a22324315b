namespace Planner.Domain;

/// <summary>
/// What a dispatcher sees: checked, explained, replayable.
/// </summary>
public sealed record Plan
{
    public required PlanOrigin Origin { get; init; }
    public required IReadOnlyList<PlannedRoute> Routes { get; init; }
    public required IReadOnlyList<UnassignedVisit> Unassigned { get; init; }

    /// <summary>Cost by term as the evaluator recomputed it.</summary>
    public required IReadOnlyList<CostLine> Cost { get; init; }

    /// <summary>How many visits could be served at most; never less than are served.</summary>
    public required int ServableUpperBound { get; init; }

    /// <summary>Fields of the document it was read from that nobody here knows.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
