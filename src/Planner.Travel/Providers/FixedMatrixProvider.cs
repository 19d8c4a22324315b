namespace Planner.Travel;

/// <summary>Hands out an own matrix, reordered to the places asked for.</summary>
public sealed class FixedMatrixProvider(ITravelMatrix matrix) : ITravelProvider
{
    /// <exception cref="KeyNotFoundException">A place is not in the matrix; the message names it.</exception>
    public Task<ITravelMatrix> BuildAsync(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken)
    {
        var rows = places.Select(RowOf).ToArray();
        var legs = new TravelLeg?[rows.Length, rows.Length];
        for (var from = 0; from < rows.Length; from++)
        for (var to = 0; to < rows.Length; to++)
            legs[from, to] = matrix.Leg(rows[from], rows[to]);
        return Task.FromResult<ITravelMatrix>(new FixedMatrix(matrix.Source, [.. places.Select(p => p.Point)], legs));
    }

    private int RowOf(NamedPlace place)
    {
        for (var i = 0; i < matrix.Count; i++)
            if (matrix.Place(i) == place.Point)
                return i;
        throw new KeyNotFoundException($"'{place.Name}' is not among the places of '{matrix.Source}'.");
    }
}
