using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>
/// A problem in which a plan stands: who serves what stays, and outside of the given routes every start too. Nothing costs but
/// leaving out one of its visits or the visit asked about. Days that have no tie to the free ones are left out as a whole: they
/// hold as they are.
/// </summary>
internal sealed class HeldPlan(StandingPlan standing, int visit, int[] routes)
{
    public RoutingProblem In(RoutingProblem changed) =>
        changed with
        {
            Services = Windows(changed.Services),
            Breaks = changed.Breaks with
            {
                Mandatory =
                [
                    .. changed.Breaks.Mandatory.Select((due, b) => due && _kept.Contains(changed.Breaks.Route[b])),
                ],
            },
            Visits = changed.Visits with
            {
                Mandatory = [.. Enumerable.Range(0, changed.VisitCount).Select(IsNeeded)],
                LeaveOutCost = [.. Enumerable.Range(0, changed.VisitCount).Select(v => IsNeeded(v) ? 1L : 0)],
            },
            Assignments = new AssignmentTable
            {
                Allowed = Allowed(changed),
                Cost = new int[]?[RoutingWeights.TierCount - 1],
            },
            Weights = new RoutingWeights(),
        };

    /// <summary>The free routes and the other days of the same clinicians, kept whole: limits count them together.</summary>
    private readonly HashSet<int> _kept =
    [
        .. Enumerable
            .Range(0, standing.Problem.RouteCount)
            .Where(r =>
                routes.Any(free => standing.Problem.Routes.Clinician[free] == standing.Problem.Routes.Clinician[r])
            ),
    ];

    private readonly HashSet<VisitId> _tied = Tied(standing, visit, routes);

    /// <summary>Visits tied to the free ones by a relation, and those of the patient: elsewhere only they are kept.</summary>
    private static HashSet<VisitId> Tied(StandingPlan standing, int visit, int[] routes)
    {
        Visit asked = standing.Request.Visits[visit];
        Visit[] free = [asked, .. routes.SelectMany(standing.ServicesOf).Select(standing.VisitOf)];
        return
        [
            .. free.SelectMany(v => standing.RelationsOf(v.Id)).SelectMany(r => new[] { r.First, r.Second }),
            .. standing.Request.Visits.Where(v => v.Patient == asked.Patient).Select(v => v.Id),
            .. free.Select(v => v.Id),
        ];
    }

    private bool IsNeeded(int v) =>
        v == visit
        || (standing.IsServed(standing.Problem.Visits.ServiceFirst[v]) && (_tied.Contains(Id(v)) || IsOnKept(v)));

    private VisitId Id(int v) => standing.Request.Visits[v].Id;

    private bool IsOnKept(int v) => standing.Compiled.Frame.ServicesOf(Id(v)).All(IsOnKeptRoute);

    private bool IsOnKeptRoute(int service) => _kept.Contains(standing.RouteOf(service));

    private bool[] Allowed(RoutingProblem changed)
    {
        var allowed = new bool[changed.ServiceCount * changed.RouteCount];
        int first = changed.Visits.ServiceFirst[visit];
        for (var s = 0; s < changed.ServiceCount; s++)
        {
            int route = changed.Services.Visit[s] == visit ? routes[s - first] : standing.RouteOf(s);
            if (route >= 0 && IsNeeded(changed.Services.Visit[s]))
                allowed[s * changed.RouteCount + route] = changed.Assignments.Allowed[s * changed.RouteCount + route];
        }
        return allowed;
    }

    private ServiceTable Windows(ServiceTable changed)
    {
        var (first, earliest, latest, due) = (new List<int> { 0 }, new List<int>(), new List<int>(), new List<int>());
        for (var s = 0; s < changed.Visit.Length; s++)
        {
            foreach ((int from, int to, int until) in Of(changed, s))
            {
                earliest.Add(from);
                latest.Add(to);
                due.Add(until);
            }
            first.Add(earliest.Count);
        }
        return changed with
        {
            // What lies before a stop that is kept alone is gone; its set-up is part of the time that stands.
            SetUp = [.. changed.SetUp.Select((ticks, s) => IsFree(changed, s) || IsOnKeptRoute(s) ? ticks : 0)],
            WindowFirst = [.. first],
            WindowEarliest = [.. earliest],
            WindowLatest = [.. latest],
            WindowDue = [.. due],
        };
    }

    private IEnumerable<(int, int, int)> Of(ServiceTable changed, int s)
    {
        if (standing.IsServed(s) && !IsFree(changed, s))
            return [(standing.Solution.ServiceStart[s], standing.Solution.ServiceStart[s], RoutingProblem.Unlimited)];
        return Enumerable
            .Range(changed.WindowFirst[s], changed.WindowFirst[s + 1] - changed.WindowFirst[s])
            .Select(w => (changed.WindowEarliest[w], changed.WindowLatest[w], changed.WindowDue[w]));
    }

    private bool IsFree(ServiceTable changed, int s) =>
        changed.Visit[s] == visit || routes.Contains(standing.RouteOf(s));
}
