namespace Planner.Routing;

/// <summary>A route looked at closely, once it is taken.</summary>
internal sealed partial class RepairWalk
{
    private readonly RepairSlide _slide = new(data);
    private readonly int[] _lengths = new int[MostStops];

    /// <summary>
    /// Like <see cref="Try"/>, with what the best times save. Where nothing is tied to other routes, all orders of breaks are compared
    /// by that as well.
    /// </summary>
    public bool Settle(int route, ReadOnlySpan<int> stops, out RouteFigures figures)
    {
        bool stands = Try(route, stops, out figures);
        if (stands && stops.Length > 0 && _slide.IsUseful)
        {
            figures.Saved = Saving(stops, figures);
            ChooseBreaks(stops, ref figures);
        }

        return stands;
    }

    private void ChooseBreaks(ReadOnlySpan<int> stops, ref RouteFigures figures)
    {
        int[] best = _breaks;
        foreach (int[] order in IsTied(stops) ? [] : data.BreakOrders[_route])
        {
            if (order.Length == best.Length && Walk(order, stops) >= 0)
            {
                RouteFigures other = default;
                Finish(order, stops, ref other);
                other.Saved = Saving(stops, other);
                (best, figures) = IsBetter(other, figures) ? (order, other) : (best, figures);
            }
        }

        if (!ReferenceEquals(best, _breaks))
        {
            RouteFigures again = default;
            Walk(best, stops);
            Finish(best, stops, ref again);
        }
    }

    private bool IsTied(ReadOnlySpan<int> stops)
    {
        foreach (int x in stops)
        {
            if (data.Bonds.Arcs[x].Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private long Saving(ReadOnlySpan<int> stops, in RouteFigures figures)
    {
        for (int i = 0; i < stops.Length; i++)
        {
            _lengths[i] = LengthAt(stops, i);
        }

        return _slide.Saving(_route, stops, _starts, _lengths, _taken, _breaks, figures);
    }

    private bool IsBetter(in RouteFigures a, in RouteFigures b) =>
        a.Calls <= b.Calls && a.Late <= b.Late && CostOf(a) < CostOf(b);

    private long CostOf(in RouteFigures f) =>
        data.Fold(f.Tier1, f.Tier2, f.Tier3)
        - data.Fold(_slide.Tier == 1 ? f.Saved : 0, _slide.Tier == 2 ? f.Saved : 0, _slide.Tier == 3 ? f.Saved : 0);
}
