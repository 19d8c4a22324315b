using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>A used route, walked from its start place to its end place.</summary>
internal sealed class RouteWalk
{
    private readonly RoutingProblem _problem;
    private readonly RoutingSolution _solution;

    public RouteWalk(RoutingProblem problem, RoutingSolution solution, int route)
    {
        _problem = problem;
        _solution = solution;
        Route = route;
        Services = [.. solution.Routes[route].Where(stop => stop >= 0)];
        Legs = [.. Walk()];
    }

    public int Route { get; }
    public IReadOnlyList<int> Services { get; }

    /// <summary>One before each service and one after the last.</summary>
    public IReadOnlyList<LegFacts> Legs { get; }

    public long Travel => Legs.Sum(leg => (long)leg.Travel);
    public long Metres => Legs.Sum(leg => (long)leg.Metres);
    public long Care => Services.Select((s, i) => (long)SetUp(i) + Duration(s)).Sum();
    public long BreakTime => Legs.Sum(leg => leg.Breaks.Sum(b => (long)_problem.Breaks.Length[b]));

    public long End(int service)
    {
        int position = Services.ToList().IndexOf(service);
        return (long)_solution.ServiceStart[service] + SetUp(position) + Duration(service);
    }

    private int Duration(int service)
    {
        ServiceTable services = _problem.Services;
        return services.Duration[(service * services.DurationClassCount) + _problem.Routes.DurationClass[Route]];
    }

    /// <summary>Due where the place changes; for the first service the start place is the place before.</summary>
    private int SetUp(int position)
    {
        int service = Services[position];
        int before =
            position == 0 ? _problem.Routes.StartLocation[Route] : _problem.Services.Location[Services[position - 1]];
        return before == _problem.Services.Location[service] ? 0 : _problem.Services.SetUp[service];
    }

    private IEnumerable<LegFacts> Walk()
    {
        int before = -1;
        List<int> breaks = [];
        foreach (int stop in _solution.Routes[Route])
        {
            if (stop < 0)
            {
                breaks.Add(~stop);
                continue;
            }
            yield return Leg(before, stop, breaks);
            before = stop;
            breaks = [];
        }
        yield return Leg(before, -1, breaks);
    }

    private LegFacts Leg(int before, int after, List<int> breaks)
    {
        int from = before < 0 ? _problem.Routes.StartLocation[Route] : _problem.Services.Location[before];
        int to = after < 0 ? _problem.Routes.EndLocation[Route] : _problem.Services.Location[after];
        int cell = (from * _problem.Travel.LocationCount) + to;
        return new LegFacts(
            before,
            after,
            before < 0 ? _solution.Departure[Route] : End(before),
            after < 0 ? _solution.Return[Route] : _solution.ServiceStart[after],
            _problem.Travel.Ticks[cell],
            _problem.Travel.Metres[cell],
            breaks
        );
    }
}
