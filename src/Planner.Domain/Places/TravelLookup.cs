namespace Planner.Domain;

/// <summary>
/// A travel matrix asked by point.
/// </summary>
public sealed class TravelLookup : ITravelTimes
{
    private readonly Dictionary<GeoPoint, int> _index = [];

    public TravelLookup(ITravelMatrix matrix)
    {
        Matrix = matrix;
        for (int i = 0; i < matrix.Count; i++)
            _index.TryAdd(matrix.Place(i), i);
    }

    public ITravelMatrix Matrix { get; }

    /// <summary>Index of a point in the matrix.</summary>
    public int IndexOf(GeoPoint point) =>
        _index.TryGetValue(point, out int index)
            ? index
            : throw new KeyNotFoundException($"No travel times for the point {point}.");

    public TravelLeg? Between(GeoPoint from, GeoPoint to) => Matrix.Leg(IndexOf(from), IndexOf(to));

    public TravelLeg? BetweenNow(GeoPoint from, GeoPoint to) => Matrix.Now.Leg(IndexOf(from), IndexOf(to));
}
