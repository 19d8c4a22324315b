namespace Planner.Routing;

/// <summary>The prices of a solution's links as costs of starts.</summary>
internal sealed class PricedLinks
{
    private readonly RoutingProblem _problem;
    private readonly int[] _starts;
    private readonly Int128[] _loose;
    private readonly Int128[] _all;

    /// <param name="prices">By link.</param>
    /// <param name="starts">By service: times that keep the links; a price is nothing there.</param>
    public PricedLinks(RoutingProblem problem, RouteLinks links, Int128[] prices, int[] starts)
    {
        (_problem, _starts) = (problem, starts);
        (_loose, _all) = (new Int128[_problem.ServiceCount], new Int128[_problem.ServiceCount]);
        for (int k = 0; k < links.All.Length; k++)
        {
            // Where a link leaves room, its price is less than the cost of keeping it: what keeps it would not be exact.
            bool isLoose = links.IsLoose[k] && links.All[k].Min == links.All[k].Max;
            Add(_all, links.All[k], prices[k]);
            Add(_loose, links.All[k], isLoose ? prices[k] : 0);
        }
    }

    /// <summary>Prices of the loose links of a service; null where nothing.</summary>
    public CostCurve? OfLoose(int x) => LineOf(x, _loose[x]);

    /// <summary>Prices of every link of a service; null where nothing.</summary>
    public CostCurve? OfAll(int x) => LineOf(x, _all[x]);

    private static void Add(Int128[] slopes, TimeLink link, Int128 price)
    {
        slopes[link.To] -= price;
        slopes[link.From] += price;
    }

    private CostCurve? LineOf(int x, Int128 slope) => slope == 0 ? null : Line(_problem.Services, x, slope, _starts[x]);

    /// <summary>A cost that grows with the start of a service, nothing at a tick.</summary>
    public static CostCurve Line(ServiceTable services, int x, Int128 slope, int zero)
    {
        int first = services.WindowEarliest[services.WindowFirst[x]];
        CostCurve line = new();
        line.Append(first, services.WindowLatest[services.WindowFirst[x + 1] - 1], slope * (first - zero), slope);
        return line;
    }
}
