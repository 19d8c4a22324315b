namespace Planner.Travel;

/// <summary>Draws the fastest way between two snapped places.</summary>
internal sealed class LegGeometry(RoadGraph graph)
{
    private readonly DijkstraSearch search = new(graph.Forward);

    /// <summary>The line of a leg whose time, <paramref name="seconds"/> rounded up, is known: it bounds the search.</summary>
    public IReadOnlyList<GeoPoint> Trace(SnappedPlace from, SnappedPlace to, int seconds)
    {
        var along = from.Along(graph, to);
        search.Run(from.Departures(graph), PathCost.Of(seconds + 1, 0));
        var last = to.Arrivals(graph).MinBy(s => search.Cost(s.Node) + s.Cost);
        return along <= search.Cost(last.Node) + last.Cost
            ? Part(from.Edge, from.Share, to.Share)
            : Join(from, to, last.Node);
    }

    private List<GeoPoint> Join(SnappedPlace from, SnappedPlace to, int last)
    {
        var arcs = ArcsTo(last);
        var first = arcs.Count > 0 ? Tail(arcs[0]) : last;
        var line = new List<GeoPoint>(Leaving(from, first));
        foreach (var arc in arcs)
            Append(line, Along(arc));
        Append(line, Entering(to, last));
        return line;
    }

    private List<int> ArcsTo(int node)
    {
        var arcs = new List<int>();
        for (var arc = search.ArrivalArc(node); arc >= 0; arc = search.ArrivalArc(Tail(arc)))
            arcs.Add(arc);
        arcs.Reverse();
        return arcs;
    }

    private int Tail(int arc)
    {
        var edge = graph.Network.Edges[graph.Forward.Edge[arc]];
        return edge.To == graph.Forward.Head[arc] ? edge.From : edge.To;
    }

    private IReadOnlyList<GeoPoint> Along(int arc)
    {
        var edge = graph.Network.Edges[graph.Forward.Edge[arc]];
        return edge.To == graph.Forward.Head[arc] ? edge.Points : [.. edge.Points.Reverse()];
    }

    private List<GeoPoint> Leaving(SnappedPlace from, int node) =>
        Part(from.Edge, from.Share, EndTowards(node, from.Departures(graph)));

    private List<GeoPoint> Entering(SnappedPlace to, int node) =>
        Part(to.Edge, EndTowards(node, to.Arrivals(graph)), to.Share);

    /// <summary>The share of the edge at which the cheapest way between the place and a junction ends.</summary>
    private double EndTowards(int node, Seed[] seeds) => seeds.Where(s => s.Node == node).MinBy(s => s.Cost).Share;

    private List<GeoPoint> Part(int edge, double start, double end) =>
        LinePart.Between(graph.Network.Edges[edge].Points, start, end);

    private static void Append(List<GeoPoint> line, IReadOnlyList<GeoPoint> next)
    {
        foreach (var point in next)
            if (line[^1] != point)
                line.Add(point);
    }
}
