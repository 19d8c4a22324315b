using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// Writes one dense route as a dispatcher sees it. Nobody leaves earlier than needed unless said: departures are the latest that
/// keep the starts, which never costs more.
/// </summary>
internal sealed class RouteWriter(CompiledProblem compiled, RoutingSolution solution, bool keepsDepartures = false)
{
    private readonly RoutingProblem _problem = compiled.Problem;
    private readonly TimeGrid _grid = compiled.Grid;

    public PlannedRoute Write(int route)
    {
        RouteSlot slot = compiled.Frame.Routes[route];
        (List<int> services, List<Gap> gaps) = Split(route);
        int departure = gaps[0].LatestDeparture(_problem, solution, solution.ServiceStart[services[0]]);
        if (keepsDepartures)
            departure = Math.Min(departure, solution.Departure[route]);
        return new PlannedRoute
        {
            Clinician = slot.Clinician.Id,
            Shift = slot.Shift.Id,
            Departure = _grid.At(departure),
            Return = _grid.At(solution.Return[route]),
            Stops = Stops(route, services, gaps, departure),
            Breaks = [.. gaps.SelectMany((gap, before) => gap.Breaks.Select(pause => Break(slot, pause, before)))],
            LegHome = Leg(gaps[^1]),
        };
    }

    private (List<int> Services, List<Gap> Gaps) Split(int route)
    {
        var services = new List<int>();
        var gaps = new List<Gap>();
        var breaks = new List<int>();
        int place = _problem.Routes.StartLocation[route];
        foreach (int node in solution.Routes[route])
        {
            if (node < 0)
            {
                breaks.Add(~node);
                continue;
            }
            services.Add(node);
            gaps.Add(new Gap(place, _problem.Services.Location[node], breaks));
            place = _problem.Services.Location[node];
            breaks = [];
        }
        gaps.Add(new Gap(place, _problem.Routes.EndLocation[route], breaks));
        return (services, gaps);
    }

    private List<PlannedStop> Stops(int route, List<int> services, List<Gap> gaps, int ready)
    {
        var stops = new List<PlannedStop>();
        for (var i = 0; i < services.Count; i++)
        {
            stops.Add(Stop(route, services[i], gaps[i], ready, out int end));
            ready = end;
        }
        return stops;
    }

    private PlannedStop Stop(int route, int service, Gap gap, int ready, out int end)
    {
        ServiceSlot slot = compiled.Frame.Services[service];
        int start = solution.ServiceStart[service];
        int setUp = gap.From == gap.To ? 0 : _problem.Services.SetUp[service];
        int kind = _problem.Routes.DurationClass[route];
        end = start + setUp + _problem.Services.Duration[service * _problem.Services.DurationClassCount + kind];
        return new PlannedStop
        {
            Visit = slot.Visit.Id,
            Service = slot.Service,
            Leg = Leg(gap),
            Arrival = _grid.At(gap.Arrival(_problem, solution, ready)),
            Start = _grid.At(start),
            End = _grid.At(end),
            SetUp = Duration.FromSeconds(setUp),
            Window = WindowOf(slot.Visit, _grid.At(start)),
        };
    }

    // Of a draft that is only to be judged the start may lie in none.
    private static int WindowOf(Visit visit, Instant start) =>
        visit.Windows.Index().FirstOrDefault(window => window.Item.Contains(start)).Index;

    private PlannedBreak Break(RouteSlot slot, int pause, int before)
    {
        int start = solution.BreakStart[pause];
        Instant end = _grid.At(start + _problem.Breaks.Length[pause]);
        return new PlannedBreak(pause - slot.FirstBreak, _grid.At(start), end, before);
    }

    private TravelLeg Leg(Gap gap)
    {
        int cell = gap.From * _problem.Travel.LocationCount + gap.To;
        return new TravelLeg(_problem.Travel.Ticks[cell], _problem.Travel.Metres[cell]);
    }
}
