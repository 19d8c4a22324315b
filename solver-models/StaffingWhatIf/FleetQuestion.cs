using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>Which of these columns serve the visits at the least cost.</summary>
public sealed record FleetQuestion
{
    /// <summary>The visits; a mandatory one left out counts before any cost, an optional one costs its price.</summary>
    public required VisitTable Visits { get; init; }

    /// <summary>What ties services; caps on clinicians are not looked at.</summary>
    public required RelationTable Relations { get; init; }

    /// <summary>The pool.</summary>
    public required IReadOnlyList<FleetColumn> Columns { get; init; }

    /// <summary>How many there may be of each staff type.</summary>
    public required IReadOnlyList<int> Most { get; init; }
}
