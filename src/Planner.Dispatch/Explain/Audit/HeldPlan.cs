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

    private readonly HashSet<int> _kept = Kept(standing, visit, routes);

    /// <summary>The free routes, those of the same clinicians, and those tied to them by a visit, a relation or the patient.</summary>
    private static HashSet<int> Kept(StandingPlan standing, int visit, int[] routes)
    {
        HashSet<int> clinicians = [.. routes.Select(r => standing.Problem.Routes.Clinician[r])];
        Visit asked = standing.Request.Visits[visit];
        Visit[] free = [asked, .. routes.SelectMany(standing.ServicesOf).Select(standing.VisitOf)];
        var tied = free.SelectMany(v => standing.RelationsOf(v.Id)).SelectMany(r => new[] { r.First, r.Second });
        var patients = standing.Request.Visits.Where(v => v.Patient == asked.Patient).Select(v => v.Id);
        return
        [
            .. tied.Concat(patients)
                .Concat(free.Select(v => v.Id))
                .SelectMany(standing.Compiled.Frame.ServicesOf)
                .Select(standing.RouteOf),
            .. Enumerable
                .Range(0, standing.Problem.RouteCount)
                .Where(r => clinicians.Contains(standing.Problem.Routes.Clinician[r])),
        ];
    }

    /// <summary>Wholly on kept routes: a visit of two clinicians of whom one is left out is left out.</summary>
    private bool IsNeeded(int v) =>
        v == visit
        || Enumerable
            .Range(standing.Problem.Visits.ServiceFirst[v], ServiceCount(v))
            .All(s => standing.IsServed(s) && _kept.Contains(standing.RouteOf(s)));

    private int ServiceCount(int v) =>
        standing.Problem.Visits.ServiceFirst[v + 1] - standing.Problem.Visits.ServiceFirst[v];

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
            WindowFirst = [.. first],
            WindowEarliest = [.. earliest],
            WindowLatest = [.. latest],
            WindowDue = [.. due],
        };
    }

    private IEnumerable<(int, int, int)> Of(ServiceTable changed, int s)
    {
        bool isHeld = changed.Visit[s] != visit && standing.IsServed(s) && !routes.Contains(standing.RouteOf(s));
        if (isHeld)
            return [(standing.Solution.ServiceStart[s], standing.Solution.ServiceStart[s], RoutingProblem.Unlimited)];
        return Enumerable
            .Range(changed.WindowFirst[s], changed.WindowFirst[s + 1] - changed.WindowFirst[s])
            .Select(w => (changed.WindowEarliest[w], changed.WindowLatest[w], changed.WindowDue[w]));
    }
}
