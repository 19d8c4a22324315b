namespace Planner.Travel;

/// <summary>Draws the fastest way between two snapped places.</summary>
internal sealed class LegGeometry(RoadGraph graph)
{
    private readonly DijkstraSearch search = new(graph.Forward);

    public IReadOnlyList<GeoPoint> Trace(SnappedPlace from, SnappedPlace to, bool isSamePlace)
    {
        var along = isSamePlace ? 0 : from.Along(graph, to);
        if (isSamePlace)
            return [PointAt(from)];
        search.Run(from.Departures(graph), along);
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

    private List<GeoPoint> Leaving(SnappedPlace from, int node)
    {
        var best = from.Departures(graph).Where(s => s.Node == node).MinBy(s => s.Cost);
        var towardsEnd = best == from.Departures(graph)[0];
        return Part(from.Edge, from.Share, towardsEnd ? 1 : 0);
    }

    private List<GeoPoint> Entering(SnappedPlace to, int node)
    {
        var best = to.Arrivals(graph).Where(s => s.Node == node).MinBy(s => s.Cost);
        var fromStart = best == to.Arrivals(graph)[0];
        return Part(to.Edge, fromStart ? 0 : 1, to.Share);
    }

    private GeoPoint PointAt(SnappedPlace place) => Part(place.Edge, place.Share, place.Share)[0];

    private List<GeoPoint> Part(int edge, double start, double end) =>
        LinePart.Between(graph.Network.Edges[edge].Points, start, end);

    private static void Append(List<GeoPoint> line, IReadOnlyList<GeoPoint> next)
    {
        foreach (var point in next)
            if (line[^1] != point)
                line.Add(point);
    }
}
