namespace Planner.Routing;

/// <summary>Places for the two services of a visit: the best of each place by itself, then both at starts that fit together.</summary>
internal sealed class PairPlaces
{
    private readonly PlaceBook _book;
    private readonly InsertionLimits _limits;
    private readonly int _first;
    private readonly int _low;
    private readonly int _high;
    private readonly Dictionary<PlaceQuote, PlaceQuote?> _alone = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _linked;

    public PairPlaces(PlaceBook book, int first, InsertionLimits limits)
    {
        (_book, _first, _limits) = (book, first, limits);
        _linked =
        [
            .. book.LinksOf(first).Select(l => book.Routes.RouteOf[l.Other(first)]),
            .. book.LinksOf(first + 1).Select(l => book.Routes.RouteOf[l.Other(first + 1)]),
        ];
        (_low, _high) = Apart(book.Costs.Problem.Relations, first);
    }

    public List<PlaceCombination> All()
    {
        List<PlaceCombination> all = [];
        PlaceQuote[] second = [.. _book.Quotes(_first + 1, _limits, withCurve: true)];
        CostCurve[] seen = [.. second.Select(q => CurveMinima.Within(q.Curve!, _low, _high))];
        foreach (PlaceQuote quote in _book.Quotes(_first, _limits, withCurve: true))
        {
            for (int k = 0; k < second.Length; k++)
            {
                if (
                    _limits.Allow(quote.Route, second[k].Route)
                    && _book.MayFollow(quote, second[k])
                    && Of(quote, second[k], seen[k]) is { } both
                )
                {
                    all.Add(both);
                }
            }
        }

        return all;
    }

    /// <summary>Least and greatest distance between the starts of a visit's services, second less first.</summary>
    public static (int Low, int High) Apart(RelationTable relations, int first)
    {
        (int low, int high) = (-CostCurve.Horizon, CostCurve.Horizon);
        for (int k = 0; k < relations.From.Length; k++)
        {
            bool isOwn = relations.From[k] == first && relations.To[k] == first + 1;
            bool isTurned = relations.From[k] == first + 1 && relations.To[k] == first;
            low =
                isOwn ? Math.Max(low, relations.Min[k])
                : isTurned ? Math.Max(low, -relations.Max[k])
                : low;
            high =
                isOwn ? Math.Min(high, relations.Max[k])
                : isTurned ? Math.Min(high, -relations.Min[k])
                : high;
        }

        return (low, high);
    }

    private PlaceCombination? Of(PlaceQuote first, PlaceQuote second, CostCurve seen)
    {
        // Links of its own tie a pair's routes in too many ways to be told apart: they are left to the timing of all.
        bool isTied = _linked.Length > 0 || _book.Routes.Links.AreTied(first.Route, second.Route);
        if ((isTied ? BoundOfTied(first, second) : CurveSums.Least(first.Curve!, seen)) is not { } bound)
        {
            return null;
        }

        return new PlaceCombination(first, second, bound + _book.BalanceOf(first, second), isTied);
    }

    /// <summary>Each route by itself, and the others that hang together with them at their least.</summary>
    private Int128? BoundOfTied(PlaceQuote first, PlaceQuote second)
    {
        if (AloneOf(first) is not { } one || AloneOf(second) is not { } other)
        {
            return null;
        }

        Int128? both = CurveSums.Least(one.Curve!, CurveMinima.Within(other.Curve!, _low, _high));
        return both + _book.RestOf([first.Route, second.Route, .. _linked], first.Route, second.Route);
    }

    private PlaceQuote? AloneOf(PlaceQuote quote)
    {
        if (!_alone.TryGetValue(quote, out PlaceQuote? alone))
        {
            alone = _book.Alone(quote, _limits);
            _alone.Add(quote, alone);
        }

        return alone;
    }
}
