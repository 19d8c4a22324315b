namespace Planner.Travel;

/// <summary>Something that knows the travel between places: our roads, a routing service, an own matrix.</summary>
public interface ITravelProvider
{
    /// <summary>Builds the matrix over <paramref name="places"/>, in their order.</summary>
    Task<ITravelMatrix> BuildAsync(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken);
}
