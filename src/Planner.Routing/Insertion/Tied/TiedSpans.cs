namespace Planner.Routing;

/// <summary>
/// Where the starts of all that hangs together with a place may lie at all: windows carried along the routes and over every
/// link, until nothing changes. An empty span means that no times fit; spans that are not empty promise nothing.
/// </summary>
internal sealed class TiedSpans(PlaceBook book, TiedLinks links, InsertionLimits limits)
{
    private readonly RoutingProblem _problem = book.Costs.Problem;
    private readonly Dictionary<int, (int First, int Last)> _spans = [];
    private readonly Queue<int> _open = new();
    private readonly HashSet<int> _isOpen = [];
    private readonly Dictionary<int, List<TimeLink>> _linksOf = [];

    /// <summary>May there be times?</summary>
    public bool AreThere()
    {
        CollectLinks();
        foreach (int route in _linksOf.Keys.Select(links.RouteOf).Append(links.Top).Distinct().Order())
        {
            Open(route);
        }

        while (_open.TryDequeue(out int route))
        {
            _isOpen.Remove(route);
            if (!Narrow(route))
            {
                return false;
            }
        }

        return true;
    }

    private void CollectLinks()
    {
        HashSet<int> roots = [.. links.Roots];
        IEnumerable<TimeLink> all = book
            .Routes.Links.All.Where(l => roots.Contains(book.Routes.Links.Root(book.Routes.RouteOf[l.From])))
            .Concat(links.New);
        foreach (TimeLink link in all)
        {
            Of(link.From).Add(link);
            Of(link.To).Add(link);
        }
    }

    private List<TimeLink> Of(int service)
    {
        if (!_linksOf.TryGetValue(service, out List<TimeLink>? own))
        {
            _linksOf.Add(service, own = []);
        }

        return own;
    }

    private void Open(int route)
    {
        if (_isOpen.Add(route))
        {
            _open.Enqueue(route);
        }
    }

    private bool Narrow(int route)
    {
        Chain chain = links.ChainOf(route);
        RouteSpans spans = new(book.Costs, chain, book.Breaks(route), links.RunsOf(route));
        (int First, int Last)[] now = [.. chain.Services.Select((x, k) => SpanOf(x, chain.Lengths[k]))];
        if (!spans.TryNarrow(now))
        {
            return false;
        }

        int[] linked = [.. Enumerable.Range(0, now.Length).Where(k => _linksOf.ContainsKey(chain.Services[k]))];
        foreach (int k in linked)
        {
            _spans[chain.Services[k]] = now[k];
        }

        foreach (int k in linked)
        {
            foreach (TimeLink link in _linksOf[chain.Services[k]])
            {
                Carry(link, chain.Services[k], now[k]);
            }
        }

        return true;
    }

    private void Carry(TimeLink link, int x, (int First, int Last) span)
    {
        int other = link.Other(x);
        (int low, int high) = link.Seen(x);
        int route = links.RouteOf(other);
        Chain chain = links.ChainOf(route);
        (int first, int last) = SpanOf(other, chain.Lengths[Array.IndexOf(chain.Services, other)]);
        int from = (int)Math.Max(first, (long)span.First + low);
        int to = (int)Math.Min(last, (long)span.Last + high);
        if (from > first || to < last)
        {
            _spans[other] = (from, to);
            Open(route);
        }
    }

    private (int First, int Last) SpanOf(int x, int length)
    {
        if (_spans.TryGetValue(x, out (int, int) known))
        {
            return known;
        }

        ServiceTable services = _problem.Services;
        int first = services.WindowEarliest[services.WindowFirst[x]];
        int last = services.WindowLatest[services.WindowFirst[x + 1] - 1];
        return links.IsNew(x) ? (Math.Max(first, limits.From), Math.Min(last, limits.To - length)) : (first, last);
    }
}
