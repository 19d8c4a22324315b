namespace Planner.Routing;

/// <summary>
/// Puts the breaks of a repair's routes into other gaps where waiting swallows them: every order and every choice of gaps is priced
/// with its best times, a route by itself. Routes tied to others stay as they are.
/// </summary>
internal sealed class RepairGaps(RepairData data, RoutingSolution found)
{
    private const int MostChoices = 400;
    private readonly RepairSlide _slide = new(data);
    private int[] _stops = [];
    private int[] _starts = [];
    private int[] _lengths = [];

    /// <summary>The routes with their breaks in the best gaps; null where none is better.</summary>
    public int[][]? Better()
    {
        int[][] routes = [.. found.Routes];
        for (int r = 0; r < routes.Length; r++)
        {
            routes[r] = data.Breaks[r].Length > 0 && _slide.IsUseful ? Better(r) ?? routes[r] : routes[r];
        }

        return routes.Where((route, r) => !ReferenceEquals(route, found.Routes[r])).Any() ? routes : null;
    }

    private int[]? Better(int route)
    {
        int[] nodes = found.Routes[route];
        _stops = [.. nodes.Where(node => node >= 0)];
        int[] taken = [.. nodes.Where(node => node < 0).Select(node => ~node)];
        if (taken.Length == 0 || _stops.Any(x => data.Bonds.Arcs[x].Length > 0) || Choices(taken.Length) > MostChoices)
        {
            return null;
        }

        _starts = [.. _stops.Select(x => found.ServiceStart[x])];
        _lengths = [.. _stops.Select((_, i) => Length(route, i))];
        long least = Price(route, taken, GapsOf(nodes)) ?? long.MaxValue;
        int[]? best = null;
        foreach (int[] order in data.BreakOrders[route].Where(order => order.Order().SequenceEqual(taken.Order())))
        {
            foreach (int[] gaps in Patterns(order.Length, 0))
            {
                if (Price(route, order, gaps) is { } price && price < least)
                {
                    (least, best) = (price, Nodes(order, gaps));
                }
            }
        }

        return best;
    }

    /// <summary>By gap before each stop and the end: how many breaks are over.</summary>
    private long? Price(int route, int[] order, int[] gaps)
    {
        int[] over = new int[_stops.Length + 1];
        for (int gap = 0; gap < over.Length; gap++)
        {
            over[gap] = gaps.Count(g => g <= gap);
        }

        return _slide.Least(route, _stops, _starts, _lengths, over, order);
    }

    /// <summary>Every choice of gaps for so many breaks in their order.</summary>
    private IEnumerable<int[]> Patterns(int breaks, int from)
    {
        if (breaks == 0)
        {
            return
            [
                [],
            ];
        }

        return Enumerable
            .Range(from, _stops.Length + 1 - from)
            .SelectMany(gap => Patterns(breaks - 1, gap), (gap, rest) => (int[])[gap, .. rest]);
    }

    private static int[] GapsOf(int[] nodes) =>
        [
            .. nodes
                .Select((node, i) => (node, gap: nodes.Take(i).Count(before => before >= 0)))
                .Where(at => at.node < 0)
                .Select(at => at.gap),
        ];

    private int[] Nodes(int[] order, int[] gaps)
    {
        List<int> nodes = [];
        for (int gap = 0; gap <= _stops.Length; gap++)
        {
            nodes.AddRange(order.Where((_, k) => gaps[k] == gap).Select(pause => ~pause));
            nodes.AddRange(_stops.Skip(gap).Take(1));
        }

        return [.. nodes];
    }

    private long Choices(int breaks)
    {
        long choices = 1;
        for (int k = 1; k <= breaks; k++)
        {
            choices = choices * (_stops.Length + k) / k;
        }

        return choices;
    }

    private int Length(int route, int i)
    {
        ServiceTable s = data.Problem.Services;
        int x = _stops[i];
        int before = i == 0 ? data.Problem.Routes.StartLocation[route] : s.Location[_stops[i - 1]];
        return (before == s.Location[x] ? 0 : s.SetUp[x])
            + s.Duration[(x * s.DurationClassCount) + data.Problem.Routes.DurationClass[route]];
    }
}
