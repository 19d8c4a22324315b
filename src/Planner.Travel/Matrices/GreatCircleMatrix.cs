namespace Planner.Travel;

/// <summary>
/// Estimated travel where there is no road network: metres = great-circle distance x detour factor, seconds = metres /
/// mean speed, rounded up. Symmetric, and flagged so that a plan can say that its travel is an estimate.
/// </summary>
public sealed class GreatCircleMatrix : ITravelMatrix
{
    private readonly IReadOnlyList<NamedPlace> places;
    private readonly GreatCircleOptions options;

    /// <exception cref="ArgumentException">The detour factor is below 1 or the speed not positive.</exception>
    public GreatCircleMatrix(IReadOnlyList<NamedPlace> places, GreatCircleOptions? options = null)
    {
        this.places = places;
        this.options = options ?? new GreatCircleOptions();
        if (!(this.options.DetourFactor >= 1) || !(this.options.MeanKmh > 0))
            throw new ArgumentException(
                "The detour factor must be at least 1 and the speed positive.",
                nameof(options)
            );
    }

    public int Count => places.Count;

    public string Source => "great-circle estimate";

    public bool IsGreatCircle => true;

    public GeoPoint Place(int index) => places[index].Point;

    public TravelLeg? Leg(int from, int to)
    {
        var metres = GreatCircle.Metres(places[from].Point, places[to].Point) * options.DetourFactor;
        var seconds = Math.Ceiling(metres * 3.6 / options.MeanKmh);
        return new TravelLeg((int)seconds, (int)Math.Round(metres));
    }
}
