namespace Planner.Routing;

/// <summary>What a place costs at least under some prices for its loose links.</summary>
internal sealed class RingBounds(
    PlaceBook book,
    LinkedRoutes routes,
    TiedLinks links,
    InsertionLimits limits,
    Int128 rest
)
{
    private readonly Dictionary<(int Route, BreakRun[] Runs), Int128?> _known = [];

    /// <summary>However the breaks are placed; null = no times fit.</summary>
    public Int128? Least() =>
        new TiedCurves(book, routes, links, limits, new Dictionary<int, StartSpan>()).Least() + rest;

    /// <summary>Is an arrangement of the breaks at least as dear as a limit? Each changed route is looked at by itself.</summary>
    public bool Reaches(BreakArrangement arrangement, TieredCost limit) =>
        arrangement.Runs.Any(own =>
            LeastWith(own.Key, own.Value) is not { } least || TierScale.ToTiers(least) >= limit
        );

    private Int128? LeastWith(int route, BreakRun[] runs)
    {
        if (!_known.TryGetValue((route, runs), out Int128? least))
        {
            links.Hold(route, runs, book);
            least = Least();
            links.Hold(route, null, book);
            _known.Add((route, runs), least);
        }

        return least;
    }
}
