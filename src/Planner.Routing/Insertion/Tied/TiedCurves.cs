namespace Planner.Routing;

/// <summary>
/// Least costs and best times of all that hangs together with the changed routes of a place, for starts within spans. What
/// lies beyond a link and holds neither a changed route nor a span is as the solution has it.
/// </summary>
internal sealed class TiedCurves
{
    private readonly PlaceBook _book;
    private readonly LinkedRoutes _routes;
    private readonly TiedLinks _links;
    private readonly InsertionLimits _limits;
    private readonly IReadOnlyDictionary<int, StartSpan> _spans;
    private readonly HashSet<int> _bound;

    public TiedCurves(
        PlaceBook book,
        LinkedRoutes routes,
        TiedLinks links,
        InsertionLimits limits,
        IReadOnlyDictionary<int, StartSpan> spans
    )
    {
        (_book, _routes, _links, _limits, _spans) = (book, routes, links, limits, spans);
        _bound = [.. spans.Keys.Select(links.RouteOf)];
    }

    /// <summary>Scaled least cost; null where no times fit.</summary>
    public Int128? Least()
    {
        CostCurve[] own = Own(_links.Top, null);
        return own.Any(curve => curve.IsEmpty) ? null : Curves(_links.Top, own).Least();
    }

    /// <summary>Scaled least cost with the times that have it; null where no times fit.</summary>
    /// <param name="most">Nothing is read off from here on.</param>
    public TiedTimes? Best(Int128 most)
    {
        int top = _links.Top;
        CostCurve[] own = Own(top, null);
        if (own.Any(curve => curve.IsEmpty))
        {
            return null;
        }

        ChainCurves curves = Curves(top, own);
        if (curves.Least() is not { } least || least >= most)
        {
            return null;
        }

        TiedTimes times = new(least, [.. _book.Routes.Wishes], []);
        Write(ChainTimes.Of(_book.Costs, curves, _routes.Wishes)!, times);
        ReadBeyond(top, null, times);
        return times;
    }

    private void ReadBeyond(int route, TimeLink? from, TiedTimes into)
    {
        foreach (TimeLink link in _links.Of(route, from))
        {
            int own = _links.RouteOf(link.From) == route ? link.From : link.To;
            (int low, int high) = link.Seen(own);
            int start = into.Starts[own];
            Read(link.Other(own), start + low, (int)Math.Min((long)start + high, CostCurve.Horizon), link, into);
        }
    }

    private void Read(int service, int from, int to, TimeLink link, TiedTimes into)
    {
        int route = _links.RouteOf(service);
        CostCurve whole = Whole(service, link);
        CostCurve near = CurveSums.Add(whole, CostCurve.Constant(from, to, 0));
        int usual = _routes.Wishes[service];
        (Int128 value, int start) = near.LeastFrom(near.First, usual)!.Value;
        if (
            _routes.IsStanding
            && start == usual
            && !IsTouched(route, link)
            && value == _routes.Present(route, BaseLink(link))
        )
        {
            return;
        }

        CostCurve[] own = Own(route, link);
        int k = Array.IndexOf(_links.ChainOf(route).Services, service);
        own[k] = CurveSums.Add(own[k], CostCurve.Constant(start, start, 0));
        Write(ChainTimes.Of(_book.Costs, Curves(route, own), _routes.Wishes)!, into);
        ReadBeyond(route, link, into);
    }

    private static void Write(ChainTimes times, TiedTimes into)
    {
        foreach ((int x, int start) in times.Starts)
        {
            into.Starts[x] = start;
        }

        into.Changed.Add(times);
    }

    /// <summary>Least cost of a service's side of a link, by its start.</summary>
    private CostCurve Whole(int service, TimeLink link)
    {
        int route = _links.RouteOf(service);
        if (!IsTouched(route, link))
        {
            return _routes.Whole(service, BaseLink(link));
        }

        CostCurve[] own = Own(route, link);
        if (own.Any(curve => curve.IsEmpty))
        {
            return new CostCurve();
        }

        int k = Array.IndexOf(_links.ChainOf(route).Services, service);
        return CurveSums.Add(Curves(route, own).WithBefore().Whole(k), own[k]);
    }

    /// <summary>A link that a new service brings is none of the solution's.</summary>
    private TimeLink? BaseLink(TimeLink link) => _links.IsNew(link.From) || _links.IsNew(link.To) ? null : link;

    private bool IsTouched(int route, TimeLink? from) =>
        _links.IsChanged(route)
        || _bound.Contains(route)
        || _links
            .Of(route, from)
            .Any(l => IsTouched(_links.RouteOf(_links.RouteOf(l.From) == route ? l.To : l.From), l));

    private CostCurve[] Own(int route, TimeLink? from)
    {
        Chain chain = _links.ChainOf(route);
        CostCurve[] own = new CostCurve[chain.Stops];
        for (int k = 0; k < own.Length; k++)
        {
            int x = chain.Services[k];
            own[k] = _links.IsNew(x)
                ? _book.Costs.Start(x, chain.Lengths[k], _limits.From, _limits.To - chain.Lengths[k])
                : _book.Costs.Start(x, chain.Lengths[k]);
            own[k] = PriceOf(x) is { } price ? CurveSums.Add(own[k], price) : own[k];
            own[k] = _spans.TryGetValue(x, out StartSpan span)
                ? CurveSums.Add(own[k], CostCurve.Constant(span.From, span.To, 0))
                : own[k];
        }

        foreach (TimeLink link in _links.Of(route, from))
        {
            int x = _links.RouteOf(link.From) == route ? link.From : link.To;
            (int low, int high) = link.Seen(x);
            int k = Array.IndexOf(chain.Services, x);
            own[k] = CurveSums.Add(own[k], CurveMinima.Within(Whole(link.Other(x), link), low, high));
        }

        return own;
    }

    /// <summary>A pair starts anywhere together: what one pays for a tick more the other gets.</summary>
    private CostCurve? PriceOf(int x)
    {
        if (!_links.IsNew(x))
        {
            return _routes.Prices.OfLoose(x);
        }

        if (_routes.Pair.PerTick == 0 || _links.LoosePair is not { } pair || pair.Min != pair.Max)
        {
            return null;
        }

        ServiceTable services = _book.Costs.Problem.Services;
        return x == pair.From
            ? PricedLinks.Line(services, x, _routes.Pair.PerTick, _routes.Pair.Zero)
            : PricedLinks.Line(services, x, -_routes.Pair.PerTick, _routes.Pair.Zero + pair.Min);
    }

    private ChainCurves Curves(int route, CostCurve[] own) =>
        _links.IsChanged(route)
            ? new ChainCurves(_book.Costs, _book.Breaks(route), _links.ChainOf(route), own, _links.RunsOf(route))
            : _routes.Curves(route, own);
}
