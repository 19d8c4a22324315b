namespace Planner.Travel;

/// <summary>Travel over a road network, with the way itself for a map.</summary>
public sealed class RoadMatrix : ITravelMatrix
{
    private readonly RoadGraph graph;
    private readonly IReadOnlyList<NamedPlace> places;
    private readonly SnappedPlace[] snapped;
    private readonly LegTable legs;

    internal RoadMatrix(RoadGraph graph, IReadOnlyList<NamedPlace> places, SnappedPlace[] snapped, LegTable legs)
    {
        this.graph = graph;
        this.places = places;
        this.snapped = snapped;
        this.legs = legs;
    }

    /// <summary>The matrix before any delay; null where there is none.</summary>
    internal RoadMatrix? Undelayed { get; private init; }

    internal IReadOnlyList<TravelDelay> Delays { get; private init; } = [];

    public int Count => legs.Count;

    public string Source => graph.Network.Name;

    public bool IsGreatCircle => false;

    public GeoPoint Place(int index) => places[index].Point;

    public TravelLeg? Leg(int from, int to) => legs[from, to];

    /// <summary>The same places with ways searched anew on slower roads.</summary>
    internal RoadMatrix Delayed(IReadOnlyList<TravelDelay> delays)
    {
        var slower = new RoadGraph(graph.Network, RoadDelays.Apply(graph, delays));
        ContractionHierarchy hierarchy = ContractionHierarchy.Build(slower);
        LegTable found = new ManyToManySearch(slower, hierarchy, snapped).Run(Environment.ProcessorCount, default);
        return new RoadMatrix(slower, places, snapped, found) { Undelayed = this, Delays = delays };
    }

    /// <summary>
    /// The fastest way as a line from the road point nearest to the first place to that of the second; its length is
    /// the leg's metres up to rounding. Empty when there is no way, one point for a place to itself. Searches anew at
    /// each call (a few milliseconds); safe to call from several threads.
    /// </summary>
    public IReadOnlyList<GeoPoint> Path(int from, int to)
    {
        if (legs[from, to] is not { } leg)
            return [];
        return new LegGeometry(graph).Trace(snapped[from], snapped[to], leg.Seconds);
    }
}
