namespace Planner.Travel;

/// <summary>A road network with travel times for one speed profile.</summary>
internal sealed class RoadGraph
{
    public RoadGraph(RoadNetwork network, SpeedProfile speeds)
        : this(network, [.. network.Edges.Select(e => CostOf(e, speeds))]) { }

    /// <param name="edgeCost">Packed cost of driving each edge from end to end.</param>
    public RoadGraph(RoadNetwork network, long[] edgeCost)
    {
        Network = network;
        EdgeCost = edgeCost;
        var arcs = new List<Arc>(network.Edges.Count * 2);
        for (var i = 0; i < EdgeCost.Length; i++)
        {
            var edge = network.Edges[i];
            var arc = new Arc(edge.From, edge.To, EdgeCost[i], i);
            arcs.Add(arc);
            if (!edge.OneWay)
                arcs.Add(arc.Reversed);
        }
        Arcs = arcs;
        Forward = ArcList.From(network.Nodes.Count, arcs);
    }

    public RoadNetwork Network { get; }

    /// <summary>Packed cost of driving each edge from end to end.</summary>
    public long[] EdgeCost { get; }

    public IReadOnlyList<Arc> Arcs { get; }

    public ArcList Forward { get; }

    private static long CostOf(RoadEdge edge, SpeedProfile speeds) =>
        PathCost.Of(edge.LengthMetres * 3.6 / speeds.Kmh(edge.Class, edge.MaxSpeedKmh), edge.LengthMetres);
}
