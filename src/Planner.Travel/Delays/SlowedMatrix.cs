namespace Planner.Travel;

/// <summary>Estimated delays where the roads are not known: by the straight line between the two places.</summary>
internal sealed class SlowedMatrix(ITravelMatrix matrix, IReadOnlyList<TravelDelay> delays) : ITravelMatrix
{
    /// <summary>A line counts as this many pieces, each inside or outside.</summary>
    private const int Pieces = 20;

    /// <summary>The travel that is slowed.</summary>
    public ITravelMatrix Inner => matrix;

    public IReadOnlyList<TravelDelay> Delays => delays;

    public int Count => matrix.Count;
    public string Source => matrix.Source;
    public bool IsGreatCircle => matrix.IsGreatCircle;

    public GeoPoint Place(int index) => matrix.Place(index);

    public TravelLeg? Leg(int from, int to)
    {
        TravelLeg? leg = matrix.Leg(from, to);
        return from == to || leg is null
            ? leg
            : delays.Aggregate(leg.Value, (way, delay) => Slower(way, delay, from, to));
    }

    private TravelLeg Slower(TravelLeg leg, TravelDelay delay, int from, int to)
    {
        int percent = delay.Percent ?? DelayedTravel.ClosedPercent;
        int pieces = delay.Shape is { } shape ? Inside(shape, Place(from), Place(to)) : Pieces;
        if (delay.Percent is null && pieces > 0)
            pieces = Pieces;
        long more = (long)leg.Seconds * percent * pieces;
        return leg with { Seconds = leg.Seconds + (int)((more + (100 * Pieces) - 1) / (100 * Pieces)) };
    }

    private static int Inside(MapShape shape, GeoPoint from, GeoPoint to)
    {
        var inside = 0;
        for (var piece = 0; piece < Pieces; piece++)
            if (shape.Touches(Between(from, to, piece), Between(from, to, piece + 1)))
                inside++;
        return inside;
    }

    private static GeoPoint Between(GeoPoint from, GeoPoint to, int piece)
    {
        double share = (double)piece / Pieces;
        return new GeoPoint(
            from.Latitude + ((to.Latitude - from.Latitude) * share),
            from.Longitude + ((to.Longitude - from.Longitude) * share)
        );
    }
}
