namespace Planner.Routing;

/// <summary>Which services of other routes a service is bound to: by time, by clinician, by window, or as one visit.</summary>
internal sealed class ServiceBonds
{
    private readonly List<int>[] bound;

    public ServiceBonds(RoutingProblem problem)
    {
        bound = new List<int>[problem.ServiceCount];
        RelationTable relations = problem.Relations;
        for (int k = 0; k < relations.From.Length; k++)
        {
            Bind([relations.From[k], relations.To[k]]);
        }

        int[][][] groups =
        [
            relations.SameClinician,
            relations.DifferentClinician,
            relations.SameWindow,
            [.. relations.Caps.Select(cap => cap.Services)],
            [.. Enumerable.Range(0, problem.VisitCount).Select(v => Services(problem, v))],
        ];
        foreach (int[] group in groups.SelectMany(g => g))
        {
            Bind(group);
        }
    }

    public IReadOnlyList<int> Of(int service) => bound[service] ?? (IReadOnlyList<int>)[];

    public static int[] Services(RoutingProblem problem, int visit)
    {
        int first = problem.Visits.ServiceFirst[visit];
        return [.. Enumerable.Range(first, problem.Visits.ServiceFirst[visit + 1] - first)];
    }

    private void Bind(int[] group)
    {
        foreach (int a in group)
        {
            foreach (int b in group.Where(b => b != a))
            {
                (bound[a] ??= []).Add(b);
            }
        }
    }
}
