namespace Planner.Routing;

/// <summary>
/// The routes of a day under several prices for its loose links: those that the solution's own times tell, and those that were
/// found where an insertion moved the links' services. Any of them bounds any place; what is dear for one place of a route is
/// dear for the next.
/// </summary>
internal sealed class RingPrices(PlaceBook book)
{
    private const int Most = 6;
    private readonly List<(int[] Changed, LinkedRoutes Routes)> _learnt = [];

    /// <summary>What places of the same routes taught, the latest first.</summary>
    public IEnumerable<LinkedRoutes> For(TiedLinks links) =>
        _learnt
            .Where(learnt => learnt.Changed.Any(links.IsChanged))
            .OrderByDescending(learnt => learnt.Changed.All(links.IsChanged))
            .Select(learnt => learnt.Routes);

    /// <summary>Takes the prices over that the best times of a place tell.</summary>
    public LinkedRoutes Learn(TiedLinks links, InsertionLimits limits, RoutingSolution timed)
    {
        TimeLink[] all = [.. book.Routes.Links.All, .. links.New];
        LinkPrices prices = new(
            book.Costs,
            timed,
            links.Chains,
            all,
            (x, length) =>
                links.IsNew(x)
                    ? book.Costs.Start(x, length, limits.From, limits.To - length)
                    : book.Costs.Start(x, length)
        );
        PairPrice pair = links.LoosePair is { } loose
            ? new PairPrice(prices.Of[Array.IndexOf(all, loose)], timed.ServiceStart[loose.From])
            : default;
        int[] wishes = [.. timed.ServiceStart.Select((start, x) => links.IsNew(x) ? -1 : start)];
        LinkedRoutes routes = book.Routes.At(prices.Of, wishes, pair);
        _learnt.Insert(0, ([.. links.Changed], routes));
        if (_learnt.Count > Most)
        {
            _learnt.RemoveAt(Most);
        }

        return routes;
    }
}
