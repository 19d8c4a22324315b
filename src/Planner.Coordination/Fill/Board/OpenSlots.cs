using Planner.Dispatch;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// The spans of every shift in which nothing is planned: between two stops less the way from one to the other and the breaks
/// taken there, before the first and behind the last of a shift's paid time.
/// </summary>
internal sealed class OpenSlots(CompiledProblem compiled, RoutingSolution solution)
{
    private readonly RoutingProblem _problem = compiled.Problem;

    /// <summary>Those of at least so many minutes, by clinician and time.</summary>
    public IReadOnlyList<OpenSlot> All(int leastMinutes) =>
        [
            .. Enumerable
                .Range(0, _problem.RouteCount)
                .SelectMany(OfRoute)
                .Where(slot => slot.To - slot.From >= 60 * leastMinutes)
                .Select(Slot),
        ];

    private OpenSlot Slot((int Route, int From, int To) slot)
    {
        RouteSlot route = compiled.Frame.Routes[slot.Route];
        return new OpenSlot(route.Clinician.Id, route.Shift.Id, compiled.Grid.At(slot.From), compiled.Grid.At(slot.To));
    }

    private IEnumerable<(int Route, int From, int To)> OfRoute(int route)
    {
        RouteTable routes = _problem.Routes;
        int ready = routes.ShiftStart[route];
        int place = routes.StartLocation[route];
        int pauses = 0;
        foreach (int stop in solution.Routes[route])
        {
            if (stop < 0)
            {
                pauses += _problem.Breaks.Length[~stop];
                continue;
            }
            int start = solution.ServiceStart[stop];
            int way = Travel(place, _problem.Services.Location[stop]);
            yield return (route, ready, start - way - pauses);
            ready = start + Length(stop, route, place);
            (place, pauses) = (_problem.Services.Location[stop], 0);
        }
        int end = Math.Min(routes.SoftEnd[route], routes.HardEnd[route]);
        yield return (route, ready, end - Travel(place, routes.EndLocation[route]) - pauses);
    }

    private int Travel(int from, int to) => _problem.Travel.Ticks[(from * _problem.Travel.LocationCount) + to];

    private int Length(int service, int route, int before)
    {
        ServiceTable services = _problem.Services;
        int setUp = services.Location[service] == before ? 0 : services.SetUp[service];
        return setUp
            + services.Duration[(service * services.DurationClassCount) + _problem.Routes.DurationClass[route]];
    }
}
