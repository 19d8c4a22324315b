namespace Planner.Routing;

/// <summary>
/// The exact best times of a place whose routes hang together in rings. Prices stand for the links that close the rings; where
/// the best times under some prices keep these links all the same, they are the best ones. Else branch and bound: a link that
/// the best times break is split at a tick that keeps both sides of the break apart, first at the start that is wished.
/// </summary>
internal sealed class RingSearch(PlaceBook book)
{
    private const int MostNodes = 8;
    private readonly RingPrices _prices = new(book);

    /// <summary>False when the search gave up; then nothing is known.</summary>
    /// <param name="limit">Scaled; only something cheaper is of use.</param>
    /// <param name="best">Cost is the growth; null when nothing cheaper fits.</param>
    public bool TryFind(PlaceCombination place, InsertionLimits limits, Int128? limit, out TiedTimes? best)
    {
        TiedLinks links = new(book, place);
        Int128 rest = book.RestOf(place, links.Roots);
        Int128 most = limit is { } known ? known - rest : Int128.MaxValue;
        (LinkedRoutes Routes, Int128 Cost) dearest = (book.Routes, Int128.MinValue);
        foreach (LinkedRoutes routes in _prices.For(links).Prepend(book.Routes))
        {
            TiedTimes? times = new TiedCurves(book, routes, links, limits, Free).Best(most);
            if (times is null || Hold(links, times))
            {
                best = times is null ? null : times with { Cost = times.Cost + rest };
                return true;
            }

            if (routes.IsStanding && !new TiedSpans(book, links, limits).AreThere())
            {
                best = null;
                return true;
            }

            dearest = dearest.Cost >= times.Cost ? dearest : (routes, times.Cost);
        }

        return TryBranch(links, limits, dearest.Routes, most, rest, out best);
    }

    /// <summary>The prices that the best times of a place tell, and what bounds them for it.</summary>
    public RingBounds Learn(PlaceCombination place, InsertionLimits limits, RoutingSolution timed)
    {
        TiedLinks links = new(book, place);
        return new RingBounds(
            book,
            _prices.Learn(links, limits, timed),
            links,
            limits,
            book.RestOf(place, links.Roots)
        );
    }

    private static bool Hold(TiedLinks links, TiedTimes times) => links.Loose.All(link => link.Holds(times.Starts));

    private static Dictionary<int, StartSpan> Free { get; } = [];

    private bool TryBranch(
        TiedLinks links,
        InsertionLimits limits,
        LinkedRoutes routes,
        Int128 most,
        Int128 rest,
        out TiedTimes? best
    )
    {
        best = null;
        Stack<Dictionary<int, StartSpan>> open = new([Free]);
        for (int nodes = 0; open.TryPop(out Dictionary<int, StartSpan>? spans); nodes++)
        {
            if (nodes == MostNodes)
            {
                return false;
            }

            if (new TiedCurves(book, routes, links, limits, spans).Best(most) is not { } times)
            {
                continue;
            }

            if (links.Loose.Where(l => !l.Holds(times.Starts)).MaxBy(l => Miss(l, times.Starts)) is { } broken)
            {
                Split(broken, routes.Wishes[broken.From], times.Starts, spans, open);
                continue;
            }

            (most, best) = (times.Cost, times with { Cost = times.Cost + rest });
        }

        return true;
    }

    private static long Miss(TimeLink link, int[] starts)
    {
        long apart = (long)starts[link.To] - starts[link.From];
        return Math.Max(link.Min - apart, apart - link.Max);
    }

    /// <summary>The last pushed is looked at first.</summary>
    private static void Split(
        TimeLink link,
        int wish,
        int[] starts,
        Dictionary<int, StartSpan> spans,
        Stack<Dictionary<int, StartSpan>> open
    )
    {
        (int from, int to) = (starts[link.From], starts[link.To]);
        bool isNear = (long)to - from < link.Min;
        int low = isNear ? to - link.Min : from;
        int high = isNear ? from - 1 : to - link.Max - 1;
        StartSpan present = spans.GetValueOrDefault(link.From, StartSpan.Any);
        bool isWished = wish >= 0 && present.From <= wish && wish <= present.To && present.From < present.To;
        int left = isWished ? wish - 1 : low + ((high - low) / 2);
        int right = isWished ? wish + 1 : left + 1;
        open.Push(Within(spans, link, -CostCurve.Horizon, left));
        open.Push(Within(spans, link, right, CostCurve.Horizon));
        if (isWished)
        {
            open.Push(Within(spans, link, wish, wish));
        }
    }

    /// <summary>The spans with the first service between two ticks, and the second as far apart as it may be.</summary>
    private static Dictionary<int, StartSpan> Within(
        Dictionary<int, StartSpan> spans,
        TimeLink link,
        int from,
        int to
    ) =>
        new(spans)
        {
            [link.From] = spans.GetValueOrDefault(link.From, StartSpan.Any).And(from, to),
            [link.To] = spans.GetValueOrDefault(link.To, StartSpan.Any).And((long)from + link.Min, (long)to + link.Max),
        };
}
