namespace Planner.Travel;

/// <summary>A matrix given from outside: an agency's own table, a benchmark's, a test's.</summary>
public sealed class FixedMatrix : ITravelMatrix
{
    private readonly IReadOnlyList<GeoPoint> places;
    private readonly TravelLeg?[,] legs;

    /// <param name="source">Where the numbers come from.</param>
    /// <param name="places">The places in the order of the rows.</param>
    /// <param name="legs">Leg from row to column; null where there is no way. Copied.</param>
    /// <exception cref="ArgumentException">The table is not square over the places, or a leg is negative.</exception>
    public FixedMatrix(string source, IReadOnlyList<GeoPoint> places, TravelLeg?[,] legs)
    {
        if (legs.GetLength(0) != places.Count || legs.GetLength(1) != places.Count)
            throw new ArgumentException($"The table must be {places.Count} x {places.Count}.", nameof(legs));
        if (legs.Cast<TravelLeg?>().Any(l => l is { Seconds: < 0 } or { Metres: < 0 }))
            throw new ArgumentException("A leg cannot be negative.", nameof(legs));
        Source = source;
        this.places = [.. places];
        this.legs = (TravelLeg?[,])legs.Clone();
    }

    public int Count => places.Count;

    public string Source { get; }

    public bool IsGreatCircle => false;

    public GeoPoint Place(int index) => places[index];

    public TravelLeg? Leg(int from, int to) => legs[from, to];
}
