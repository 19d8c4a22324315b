namespace Planner.Travel.Tests;

/// <summary>
/// The slow truth: Dijkstra with a standard queue over the public edges, by milliseconds first and centimetres second.
/// </summary>
internal sealed class PlainSearch
{
    private readonly Dictionary<int, List<(int Node, long Ms, long Cm)>> roads = [];

    public PlainSearch(RoadNetwork network, SpeedProfile speeds)
    {
        foreach (var edge in network.Edges)
        {
            var seconds = edge.LengthMetres * 3.6 / speeds.Kmh(edge.Class, edge.MaxSpeedKmh);
            var (ms, cm) = ((long)Math.Round(seconds * 1000), (long)Math.Round(edge.LengthMetres * 100));
            Add(edge.From, (edge.To, ms, cm));
            if (!edge.OneWay)
                Add(edge.To, (edge.From, ms, cm));
        }
    }

    /// <summary>Legs from one junction to every junction that can be reached.</summary>
    public Dictionary<int, TravelLeg> From(int source)
    {
        var settled = new Dictionary<int, TravelLeg>();
        var queue = new PriorityQueue<int, (long Ms, long Cm)>();
        queue.Enqueue(source, (0, 0));
        while (queue.TryDequeue(out var node, out var cost))
        {
            if (!settled.TryAdd(node, new TravelLeg((int)((cost.Ms + 999) / 1000), (int)((cost.Cm + 50) / 100))))
                continue;
            foreach (var road in roads.GetValueOrDefault(node, []))
                if (!settled.ContainsKey(road.Node))
                    queue.Enqueue(road.Node, (cost.Ms + road.Ms, cost.Cm + road.Cm));
        }
        return settled;
    }

    private void Add(int from, (int, long, long) road)
    {
        if (!roads.TryGetValue(from, out var list))
            roads[from] = list = [];
        list.Add(road);
    }
}
