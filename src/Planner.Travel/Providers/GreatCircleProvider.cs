namespace Planner.Travel;

/// <summary>Estimates travel from straight lines; works anywhere, offline.</summary>
public sealed class GreatCircleProvider(GreatCircleOptions? options = null) : ITravelProvider
{
    public Task<ITravelMatrix> BuildAsync(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken) =>
        Task.FromResult<ITravelMatrix>(new GreatCircleMatrix(places, options));
}
