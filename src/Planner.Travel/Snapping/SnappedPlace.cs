namespace Planner.Travel;

/// <summary>A place moved to the nearest point of the nearest road.</summary>
/// <param name="Edge">Index of the road edge.</param>
/// <param name="Share">How far along the edge, by length: 0 at its first node, 1 at its last.</param>
/// <param name="DistanceMetres">Straight distance from the place to the road in metres; not part of any leg.</param>
internal readonly record struct SnappedPlace(int Edge, double Share, double DistanceMetres)
{
    /// <summary>Where driving away from here reaches a junction, and at what cost.</summary>
    public Seed[] Departures(RoadGraph graph)
    {
        var (road, before, after) = Split(graph);
        if (JunctionOn(road) is { } junction)
            return [junction];
        return road.OneWay ? [new(road.To, after, 1)] : [new(road.To, after, 1), new(road.From, before, 0)];
    }

    /// <summary>From which junctions this place can be driven to, and at what cost.</summary>
    public Seed[] Arrivals(RoadGraph graph)
    {
        var (road, before, after) = Split(graph);
        if (JunctionOn(road) is { } junction)
            return [junction];
        return road.OneWay ? [new(road.From, before, 0)] : [new(road.From, before, 0), new(road.To, after, 1)];
    }

    /// <summary>Cost of staying on the shared edge; unreachable when on another edge or against a one-way.</summary>
    public long Along(RoadGraph graph, SnappedPlace other)
    {
        if (Edge != other.Edge)
            return PathCost.Unreachable;
        if (Share > other.Share)
            return graph.Network.Edges[Edge].OneWay ? PathCost.Unreachable : other.Along(graph, this);
        var cost = graph.EdgeCost[Edge];
        return PathCost.Part(cost, other.Share - Share);
    }

    private (RoadEdge Road, long Before, long After) Split(RoadGraph graph)
    {
        var cost = graph.EdgeCost[Edge];
        var before = PathCost.Part(cost, Share);
        return (graph.Network.Edges[Edge], before, cost - before);
    }

    /// <summary>A place at an end of its edge is at the junction: every road there serves it, not this one alone.</summary>
    private Seed? JunctionOn(RoadEdge road) =>
        Share <= 0 ? new Seed(road.From, 0, 0)
        : Share >= 1 ? new Seed(road.To, 0, 1)
        : null;
}
