namespace Planner.Routing;

/// <summary>A visit put into a fixed solution: every other stop keeps its route and its order, all times are the best ones.</summary>
/// <param name="Places">One per service of the visit, in the order of the services.</param>
/// <param name="Added">
/// What the solution costs more by tier, by <see cref="SolutionPricing"/>; what leaving the visit out costs is not counted.
/// </param>
/// <param name="Moved">Served services whose starts change, by service.</param>
public sealed record Insertion(
    int Visit,
    IReadOnlyList<InsertionPlace> Places,
    TieredCost Added,
    IReadOnlyList<StartMove> Moved
)
{
    /// <summary>The routes that are timed anew.</summary>
    internal IReadOnlyList<ChainTimes> Changed { get; init; } = [];
}
