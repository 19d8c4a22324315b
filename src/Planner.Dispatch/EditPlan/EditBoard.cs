using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A plan beside the dense problem it is edited in.</summary>
internal sealed class EditBoard
{
    private readonly Lazy<RouteTimer> _timer;

    public EditBoard(CompiledProblem compiled, Plan plan)
    {
        (Compiled, Plan) = (compiled, plan);
        Solution = SolutionReader.Read(Compiled, plan);
        _timer = new(() => new RouteTimer(Problem));
        Clock = new PlanClock(Request);
    }

    public Plan Plan { get; }
    public CompiledProblem Compiled { get; }
    public RoutingSolution Solution { get; }
    public RoutingProblem Problem => Compiled.Problem;
    public PlanRequest Request => Compiled.Request;
    public TravelLookup Travel => Compiled.Travel;
    public RouteTimer Timer => _timer.Value;
    public PlanClock Clock { get; }

    /// <summary>Routes that a clinician and a shift name; all where neither is named.</summary>
    public int[] RoutesOf(ClinicianId? clinician, ShiftId? shift) =>
        [
            .. Compiled
                .Frame.Routes.Index()
                .Where(slot => clinician is null || slot.Item.Clinician.Id == clinician)
                .Where(slot => shift is null || slot.Item.Shift.Id == shift)
                .Select(slot => slot.Index),
        ];

    /// <summary>The visits that routes leave out, without reasons.</summary>
    public IReadOnlyList<UnassignedVisit> LeftOut(Plan plan)
    {
        HashSet<VisitId> served = [.. plan.Routes.SelectMany(route => route.Stops).Select(stop => stop.Visit)];
        return [.. Request.Visits.Where(v => !served.Contains(v.Id)).Select(v => new UnassignedVisit(v.Id, true, []))];
    }

    /// <summary>The solution with other routes: what is in them keeps its start, what is new in them has none.</summary>
    public RoutingSolution With(int[][] routes, IReadOnlySet<int> placedAnew)
    {
        HashSet<int> served = [.. routes.SelectMany(nodes => nodes).Where(node => node >= 0)];
        return Solution with
        {
            Routes = routes,
            ServiceStart =
            [
                .. Solution.ServiceStart.Select(
                    (start, x) => served.Contains(x) && !placedAnew.Contains(x) ? start : -1
                ),
            ],
        };
    }

    /// <summary>
    /// Where visits fit into routes; null where the routes have no times: a set-up that somebody spared the others is too much,
    /// or half a visit cannot stand alone.
    /// </summary>
    public InsertionScan? Scan(RoutingSolution solution)
    {
        try
        {
            return new InsertionScan(Problem, solution);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
