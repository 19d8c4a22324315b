using Planner.Domain;
using Planner.Routing;
using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Cuts days out of a plan for a visit that nobody makes.</summary>
internal sealed class DayCutter(StandingPlan standing, int visit)
{
    private readonly RequestFrame _frame = standing.Compiled.Frame;
    private readonly HourLifts _hours = new(standing);
    private readonly DayTables _tables = new(standing);
    private readonly Visit _visit = standing.Request.Visits[visit];
    private readonly int _first = standing.Problem.Visits.ServiceFirst[visit];

    /// <summary>Proves what is claimed of the plan.</summary>
    public PlanProof Proof { get; } = new(standing);

    /// <summary>The day of the routes that would take the visit's services, one route each.</summary>
    public Day Cut(IReadOnlyList<int> routes)
    {
        int[] services = [.. routes.SelectMany(standing.ServicesOf), .. Enumerable.Range(_first, routes.Count)];
        int[] breaks =
        [
            .. Enumerable
                .Range(0, standing.Problem.BreakCount)
                .Where(b => routes.Contains(standing.Problem.Breaks.Route[b])),
        ];
        int[] routeOf = [.. services.Select(s => s >= _first && s < _first + routes.Count ? s - _first : RouteOf(s))];
        var windows = new DayWindows(standing, visit, services);
        RoutingProblem problem = _tables.Cut(new CutOut(routes, services, breaks, routeOf, windows.Spans, _hours));
        DayRule[] rules =
        [
            .. windows.Rules,
            .. routes.SelectMany((route, r) => RouteRules(route, r)),
            .. breaks.Select(BreakRule),
        ];
        return new Day(routes, problem, rules, Given(routes), services, breaks);

        int RouteOf(int service) => routes.Index().First(r => r.Item == standing.RouteOf(service)).Index;
    }

    /// <summary>What has to give way in any case so that these clinicians may come at all.</summary>
    public RuleLift[] Given(IReadOnlyList<int> routes) =>
        [
            .. routes.SelectMany((route, s) => AssignmentLifts.Of(standing.Compiled, _first + s, route)),
            .. BondLifts.Of(standing, _visit, [.. routes.Select(standing.ClinicianOf)]),
        ];

    private IEnumerable<DayRule> RouteRules(int route, int r)
    {
        (RouteSlot slot, RouteTable table) = (_frame.Routes[route], standing.Problem.Routes);
        var start = new DepartsFrom(r, table.ShiftStart[route]) { Weight = LiftWeights.Hours };
        yield return new DayRule(start, _hours.ShiftStart(slot), day => day.Departure[r]);
        var end = new ReturnsBy(r, table.HardEnd[route]) { Weight = LiftWeights.Hours };
        yield return new DayRule(end, _hours.ShiftEnd(slot), day => day.Return[r]);
        if (table.MaxLeg[route] < RoutingProblem.Unlimited)
        {
            var leg = new DrivesLegsUpTo(r, table.MaxLeg[route]) { Weight = LiftWeights.Limit };
            yield return new DayRule(leg, LimitLifts.LongestLeg(slot.Clinician), _ => 0);
        }
        foreach ((DayMeasure measure, long limit) in _tables.LimitsOf(route))
        {
            var within = new StaysWithin(r, measure, limit) { Weight = LiftWeights.Limit };
            yield return new DayRule(within, LimitLifts.Of(slot.Clinician, measure), _ => 0);
        }
    }

    private DayRule BreakRule(int pause, int b)
    {
        BreakTable table = standing.Problem.Breaks;
        RouteSlot slot = _frame.Routes[table.Route[pause]];
        var taken = new TakesBreak(b, table.EarliestStart[pause], table.LatestStart[pause], table.Mandatory[pause])
        {
            Weight = LiftWeights.Break,
        };
        RuleLift? lift = table.Mandatory[pause] ? _hours.Break(slot, pause - slot.FirstBreak) : null;
        return new DayRule(taken, lift, day => Math.Max(day.BreakStart[b], 0));
    }
}
