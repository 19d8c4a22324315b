namespace Planner.Routing;

/// <summary>
/// Times all routes that hang together with some, and no others: a part of the day as a problem of its own. Made for one visit;
/// parts are kept by the routes they hold.
/// </summary>
internal sealed class TiedRoutes(PlaceBook book, RoutingSolution solution, int visit, InsertionLimits limits)
{
    private readonly RoutingProblem _problem = book.Costs.Problem;
    private readonly Dictionary<string, (RegionProblem Part, int[] Routes, RouteTimer Timer)> _parts = [];

    /// <summary>The whole solution with the part of these routes at its best times; null where none fit.</summary>
    /// <param name="changed">Routes with new stops.</param>
    /// <param name="tied">Further routes to be timed with all that hang on them.</param>
    /// <param name="lengths">Ticks of the new services there.</param>
    public RoutingSolution? Time(IReadOnlyDictionary<int, int[]> changed, IEnumerable<int> tied, int[] lengths)
    {
        (RegionProblem part, int[] routes, RouteTimer timer) = PartOf([.. changed.Keys, .. tied], lengths);
        RegionIndex index = part.Index;
        int[] breakAt = RegionIndex.Inverse(index.Breaks, _problem.BreakCount);
        int[][] stops =
        [
            .. routes.Select(r =>
                (changed.TryGetValue(r, out int[]? own) ? own : solution.Routes[r])
                    .Select(stop => stop >= 0 ? index.ServiceAt[stop] : ~breakAt[~stop])
                    .ToArray()
            ),
        ];
        return timer.CompleteLike(stops, part.Start) is { } timed ? part.PutInto(solution, timed) : null;
    }

    private (RegionProblem, int[], RouteTimer) PartOf(int[] touched, int[] lengths)
    {
        HashSet<int> roots = [.. touched.Select(book.Routes.Links.Root)];
        int[] routes =
        [
            .. Enumerable
                .Range(0, _problem.RouteCount)
                .Where(r =>
                    touched.Contains(r) || (solution.Routes[r].Length > 0 && roots.Contains(book.Routes.Links.Root(r)))
                ),
        ];
        string key = string.Join(',', routes.Concat(lengths));
        if (!_parts.TryGetValue(key, out var part))
        {
            // Who does what is settled: only links in time could bind the part to others, and it holds all of these.
            RoutingProblem timed = Limited(lengths) with
            {
                Relations = Binding(),
            };
            RegionProblem made = new(timed, solution, new Region(routes, [visit]), new ServiceBonds(timed));
            part = (made, routes, new RouteTimer(made.Problem));
            _parts.Add(key, part);
        }

        return part;
    }

    /// <summary>Without the links that every time within the windows keeps: a part does not hold what they lead to.</summary>
    private RelationTable Binding()
    {
        RelationTable all = _problem.Relations;
        HashSet<(int, int)> bound =
        [
            .. book.Routes.Links.All.SelectMany(l => new[] { (l.From, l.To), (l.To, l.From) }),
        ];
        int[] routeOf = book.Routes.RouteOf;
        int[] kept =
        [
            .. Enumerable
                .Range(0, all.From.Length)
                .Where(k =>
                    routeOf[all.From[k]] < 0 || routeOf[all.To[k]] < 0 || bound.Contains((all.From[k], all.To[k]))
                ),
        ];
        return RelationTable.None with
        {
            From = [.. kept.Select(k => all.From[k])],
            To = [.. kept.Select(k => all.To[k])],
            Min = [.. kept.Select(k => all.Min[k])],
            Max = [.. kept.Select(k => all.Max[k])],
        };
    }

    private RoutingProblem Limited(int[] lengths)
    {
        int first = _problem.Visits.ServiceFirst[visit];
        int end = _problem.Visits.ServiceFirst[visit + 1];
        return NarrowWindows.Of(
            _problem,
            x => x >= first && x < end ? (limits.From, limits.To - lengths[x - first]) : (int.MinValue, int.MaxValue)
        );
    }
}
