using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>What ties services to clinicians across routes: same, different, and caps on how many come.</summary>
internal sealed class Bonds(RoutingProblem problem)
{
    private readonly ILookup<int, int[]> _same = Groups(problem.Relations.SameClinician);
    private readonly ILookup<int, int[]> _different = Groups(problem.Relations.DifferentClinician);
    private readonly ILookup<int, ClinicianCap> _caps = problem
        .Relations.Caps.SelectMany(cap => cap.Services.Select(service => (service, cap)))
        .ToLookup(pair => pair.service, pair => pair.cap);

    /// <summary>
    /// The rule that keeps a route's clinician from the service because of who does the others; null where there is none. Times
    /// are left aside.
    /// </summary>
    /// <param name="clinicians">Who does each service now; -1 = nobody.</param>
    public string? Blocking(int service, int route, int[] clinicians)
    {
        int clinician = problem.Routes.Clinician[route];
        if (_same[service].Any(group => Others(group).Any(who => who >= 0 && who != clinician)))
            return RuleCodes.SameClinician;
        if (_different[service].Any(group => Others(group).Any(who => who == clinician)))
            return RuleCodes.DifferentClinicians;
        return _caps[service].All(cap => Keeps(cap, clinician, clinicians)) ? null : RuleCodes.ContinuityCap;

        IEnumerable<int> Others(int[] group) => group.Where(s => s != service).Select(s => clinicians[s]);
    }

    /// <summary>Who does each service in these routes; -1 = nobody.</summary>
    public int[] CliniciansOf(int[][] routes)
    {
        int[] clinicians = [.. Enumerable.Repeat(-1, problem.ServiceCount)];
        for (var route = 0; route < routes.Length; route++)
            foreach (int node in routes[route])
                if (node >= 0)
                    clinicians[node] = problem.Routes.Clinician[route];
        return clinicians;
    }

    private static bool Keeps(ClinicianCap cap, int clinician, int[] clinicians) =>
        cap.Services.Select(s => clinicians[s])
            .Append(clinician)
            .Where(who => who >= 0 && cap.Counted[who])
            .Distinct()
            .Count() <= cap.Max;

    private static ILookup<int, int[]> Groups(int[][] groups) =>
        groups
            .SelectMany(group => group.Select(service => (service, group)))
            .ToLookup(pair => pair.service, pair => pair.group);
}
