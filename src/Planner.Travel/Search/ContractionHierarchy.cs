namespace Planner.Travel;

/// <summary>
/// The road graph with its nodes ranked and shortcuts added (R. Geisberger, P. Sanders, D. Schultes, D. Delling, 2008).
/// Every fastest path has an equal one that first climbs in rank, then descends; so two small upward searches meet.
/// </summary>
/// <param name="Up">Arcs from each node to higher ranks, in driving direction.</param>
/// <param name="DownReversed">Arcs from higher ranks, turned around: for the search backwards from a target.</param>
internal sealed record ContractionHierarchy(ArcList Up, ArcList DownReversed)
{
    public static ContractionHierarchy Build(RoadGraph graph) =>
        new HierarchyBuilder(graph.Network.Nodes.Count, graph.Arcs).Build();
}
