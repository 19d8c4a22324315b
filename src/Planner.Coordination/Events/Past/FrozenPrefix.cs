using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// How far each route can no longer be changed: every stop that somebody has left for, and with it the stops that start at the
/// same moment, and whatever comes before those.
/// </summary>
internal sealed class FrozenPrefix(IReadOnlyList<VisitRelation> relations, Instant now)
{
    private readonly ILookup<VisitId, VisitId> _together = relations
        .Where(relation => relation.Kind == RelationKind.Simultaneous)
        .SelectMany(relation => new[] { (relation.First, relation.Second), (relation.Second, relation.First) })
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    public IReadOnlyList<SimulatedRoute> Of(IReadOnlyList<SimulatedRoute> routes)
    {
        int[] frozen = [.. routes.Select(LeftFor)];
        for (var grows = true; grows; )
            grows = Grow(routes, frozen);
        return [.. routes.Select((route, index) => Cut(route, frozen[index]))];
    }

    private int LeftFor(SimulatedRoute route) =>
        route
            .Stops.Index()
            .Where(s => s.Item.Fate != StopFate.Dropped && s.Item.Ready < now)
            .Select(s => s.Index + 1)
            .LastOrDefault();

    private bool Grow(IReadOnlyList<SimulatedRoute> routes, int[] frozen)
    {
        HashSet<VisitId> fixedVisits =
        [
            .. routes
                .SelectMany((route, index) => route.Stops.Take(frozen[index]))
                .Where(stop => stop.Fate == StopFate.Made)
                .SelectMany(stop => _together[stop.Planned.Visit].Append(stop.Planned.Visit)),
        ];
        var grows = false;
        for (var r = 0; r < routes.Count; r++)
        for (int s = routes[r].Stops.Count - 1; s >= frozen[r]; s--)
            if (routes[r].Stops[s].Fate == StopFate.Made && fixedVisits.Contains(routes[r].Stops[s].Planned.Visit))
                (frozen[r], grows) = (s + 1, true);
        return grows;
    }

    private SimulatedRoute Cut(SimulatedRoute route, int frozen)
    {
        bool isLast = route.Stops.Skip(frozen).All(stop => stop.Fate == StopFate.Dropped);
        SimulatedStop? last = route.Stops.Take(frozen).LastOrDefault(stop => stop.Fate != StopFate.Dropped);
        return route with { Frozen = frozen, IsHomebound = isLast && last is not null && last.End < now };
    }
}
