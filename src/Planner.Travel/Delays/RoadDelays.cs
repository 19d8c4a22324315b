namespace Planner.Travel;

/// <summary>What delays make of the cost of each road.</summary>
internal static class RoadDelays
{
    private const double WalkingKmh = 5;

    /// <summary>Packed costs; a road is slower as a whole where any piece of it touches the shape.</summary>
    public static long[] Apply(RoadGraph graph, IReadOnlyList<TravelDelay> delays)
    {
        long[] costs = [.. graph.EdgeCost];
        foreach (TravelDelay delay in delays)
            for (var edge = 0; edge < costs.Length; edge++)
                if (delay.Shape is null || Touches(delay.Shape, graph.Network.Edges[edge].Points))
                    costs[edge] = delay.Percent is { } percent
                        ? PathCost.Slower(costs[edge], percent)
                        : Walked(costs[edge], graph.Network.Edges[edge]);
        return costs;
    }

    private static long Walked(long cost, RoadEdge edge)
    {
        long walked = PathCost.Of(edge.LengthMetres * 3.6 / WalkingKmh, edge.LengthMetres);
        return PathCost.Time(walked) > PathCost.Time(cost) ? walked : cost;
    }

    private static bool Touches(MapShape shape, IReadOnlyList<GeoPoint> line)
    {
        for (var i = 1; i < line.Count; i++)
            if (shape.Touches(line[i - 1], line[i]))
                return true;
        return false;
    }
}
